namespace JourneyKit.Validation;

/// <summary>Chooses the severity of the findings of each rule: what is configured for the rule, else for its group, else by the preset.</summary>
internal sealed class SeverityChoice(ValidationOptions options)
{
    // By name, with the place among all: of the names of one rule, what is said last holds.
    private readonly Dictionary<string, (int Place, RuleSeverity Severity)> stated = ByName(options.Severities);

    /// <summary>The severity of the findings of a rule, or of a notice of the reader; null where they are not asked for.</summary>
    public DiagnosticSeverity? Of(DiagnosticDescriptor descriptor) => Stated(descriptor) is { } stated ? ToSeverity(stated) : ByPreset(descriptor.Severity);

    /// <summary>Whether a rule is not run because of the preset, and not because somebody said so.</summary>
    public bool IsLeftOutByPreset(Rule rule) => Stated(rule.Descriptor) is null && ByPreset(rule.Descriptor.Severity) is null;

    private RuleSeverity? Stated(DiagnosticDescriptor descriptor)
        => Stated(descriptor.Id, descriptor.Name) ?? (RuleGroup.Of(descriptor.Id) is { } group ? Stated(group.Name) : null);

    private DiagnosticSeverity? ByPreset(DiagnosticSeverity severity) => (options.Preset, severity) switch
    {
        (RulePreset.Minimal, < DiagnosticSeverity.Warning) => null,
        (RulePreset.Recommended, DiagnosticSeverity.Hint) => null,
        (RulePreset.Strict, DiagnosticSeverity.Hint) => DiagnosticSeverity.Info,
        (RulePreset.Strict, DiagnosticSeverity.Info) => DiagnosticSeverity.Warning,
        _ => severity,
    };

    private RuleSeverity? Stated(params ReadOnlySpan<string> names)
    {
        (int Place, RuleSeverity Severity)? last = null;
        foreach (var name in names)
        {
            if (stated.TryGetValue(name, out var found) && (last is null || last.Value.Place < found.Place))
            {
                last = found;
            }
        }

        return last?.Severity;
    }

    private static Dictionary<string, (int Place, RuleSeverity Severity)> ByName(IEnumerable<KeyValuePair<string, RuleSeverity>> severities)
    {
        var byName = new Dictionary<string, (int Place, RuleSeverity Severity)>(StringComparer.OrdinalIgnoreCase);
        foreach (var ((name, severity), place) in severities.Select((entry, place) => (entry, place)))
        {
            byName[name] = (place, severity);
        }

        return byName;
    }

    private static DiagnosticSeverity? ToSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Off => null,
        RuleSeverity.Hint => DiagnosticSeverity.Hint,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
