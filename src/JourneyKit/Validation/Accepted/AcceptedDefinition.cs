using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Accepted;

/// <summary>The table of the file of accepted findings.</summary>
internal static class AcceptedDefinition
{
    public const string Accepted = "accepted";

    public static readonly ElementTable<AcceptedFindings> Table = new("accepted", "A file of accepted findings", "accepted findings", "Findings that a team knows of and leaves for later.", Define);

    private static AcceptedFindings Define(Slots<AcceptedFindings> at) => new()
    {
        Accepted = at.Optional(Accepted, ShapeOf.TextsByName, accepted => accepted.Accepted, "What each finding said when it was accepted, by its key."),
    };
}
