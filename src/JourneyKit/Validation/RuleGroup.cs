namespace JourneyKit.Validation;

/// <summary>A group of rules, whose ids begin with the same digit.</summary>
/// <param name="Digit">The digit behind <c>JK</c>.</param>
/// <param name="Name">The name in configurations: one word.</param>
/// <param name="Title">The name for people.</param>
internal sealed record RuleGroup(char Digit, string Name, string Title)
{
    /// <summary>The groups by digit. The faults of documents are no rules: they cannot be switched off.</summary>
    public static IReadOnlyList<RuleGroup> All { get; } =
    [
        new('2', "flow", "Flow"),
        new('3', "people", "People and evidence"),
        new('4', "experience", "Experience"),
        new('5', "channels", "Channels and transitions"),
        new('6', "conversions", "Conversions and measures"),
        new('7', "organisation", "Organisation and governance"),
        new('8', "future", "Future and roadmap"),
    ];

    /// <summary>The group of a name, in any case; null where there is none.</summary>
    public static RuleGroup? Named(string name) => All.FirstOrDefault(group => string.Equals(group.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The group that a rule belongs to by its id; null for ids of other forms, which rules of one's own may have.</summary>
    /// <param name="id">The id.</param>
    public static RuleGroup? Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length == 6 && id.StartsWith("JK", StringComparison.Ordinal) ? All.FirstOrDefault(group => group.Digit == id[2]) : null;
    }
}
