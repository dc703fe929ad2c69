using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Checks;

/// <summary>The table of a team's own checks.</summary>
internal static class CheckDefinition
{
    public const string Checks = "checks";
    public const string Each = "each";
    public const string Where = "where";
    public const string Require = "require";
    public const string Message = "message";
    public const string At = "at";
    public const string Severity = "severity";
    public const string Why = "why";
    public const string Drafts = "drafts";
    public const string Found = "found";
    public const string NotFound = "notFound";

    // The table uses them when it is made.
    private static readonly RequiredShape<string> Elements = new(new TextScalar(canBeBlank: false), "");

    private static readonly DataShape Condition = new("conditions by path");

    public static readonly ElementTable<CheckSettings> Table = new("check", "A check", "checks", "A check of the team's own.", Define);

    public static readonly ElementMapShape<CheckSettings> Map = new(Table);

    private static CheckSettings Define(Slots<CheckSettings> at) => new(at.KeyText)
    {
        Each = at.Required(Each, Elements, check => check.Each, "The elements that are checked: a key of the map, or several with dots between.", ""),
        Where = at.Optional(Where, Condition, check => check.Where, "Which of them are checked."),
        Require = at.Required(Require, Condition, check => check.Require, "What has to hold of each.", null),
        Severity = at.Optional(Severity, ShapeOf.Choice<DiagnosticSeverity>(), check => check.Severity, "How severe a finding is."),
        Message = at.Optional(Message, ShapeOf.Text, check => check.Message, "What a finding says, with paths in braces."),
        Why = at.Optional(Why, ShapeOf.Text, check => check.Why, "Why it is checked."),
        At = at.Optional(At, ShapeOf.Text, check => check.At, "The key of the element at which a finding stands."),
        Drafts = at.Optional(Drafts, ShapeOf.Boolean, check => check.Drafts, "Whether drafts are checked, too."),
        Found = at.Optional(Found, ShapeOf.Text, check => check.Found, "A map in which it finds something."),
        NotFound = at.Optional(NotFound, ShapeOf.Text, check => check.NotFound, "A map in which it finds nothing."),
    };
}
