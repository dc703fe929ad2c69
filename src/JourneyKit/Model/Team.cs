using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A team of the organisation.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Team(Id<Team> Id) : Element<Team>(Id)
{
    /// <summary>How to reach it; null where not said.</summary>
    public string? Contact { get; init => field = Nfc.Of(value); }

    /// <summary>What it answers for; null where not said.</summary>
    public string? Role { get; init => field = Nfc.Of(value); }

    /// <summary>Who belongs to it.</summary>
    public ElementList<string> Members { get; init; }
}
