using JourneyKit.Model;
using JourneyKit.Validation.Checks;
using JourneyKit.Validation.Configuration;

namespace JourneyKit.Validation;

/// <summary>A team's configuration of how its maps are checked: the content of a file <c>.journeykit.yaml</c>.</summary>
public sealed record JourneyConfiguration
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".journeykit.yaml";

    /// <summary>The configuration that holds where there is none.</summary>
    public static JourneyConfiguration Default { get; } = new();

    /// <summary>How much is reported; null for <see cref="RulePreset.Recommended"/>.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>How severe the findings of a rule or group are, by id or name.</summary>
    public ValueMap<string, RuleSeverity> Rules { get; init; }

    /// <summary>The team's own checks; <see cref="ConfigurationFile.Rules"/> has them as rules.</summary>
    internal ElementMap<CheckSettings> Checks { get; init; }

    /// <summary>The limits from which rules call something severe, low, long, old or few; null for the defaults.</summary>
    public RuleThresholds? Thresholds { get; init; }

    /// <summary>The path of the file of accepted findings, relative to the configuration; null where there is none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Files that are not checked where a folder or a pattern is: patterns with <c>*</c> and <c>**</c>, relative to the configuration.</summary>
    public ElementList<string> Ignore { get; init; }

    /// <summary>What holds for some files only, by a pattern with <c>*</c> and <c>**</c>, relative to the configuration. Of several that match, later ones go before earlier ones.</summary>
    internal ElementMap<PathConfiguration> Paths { get; init; }

    /// <summary>The team's own <c>x-</c> keys.</summary>
    public ValueMap<string, DataValue> Extensions { get; init; }

    /// <summary>The options for a file.</summary>
    /// <param name="isMatch">Tells whether the file matches a pattern.</param>
    /// <param name="today">The day on which maps are checked; null where nothing depends on it.</param>
    public ValidationOptions ToOptions(Func<string, bool> isMatch, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(isMatch);
        var options = new ValidationOptions
        {
            Today = today,
            Preset = Preset ?? RulePreset.Recommended,
            Severities = Rules,
            Thresholds = Thresholds ?? RuleThresholds.Default,
        };
        foreach (var path in Paths)
        {
            if (isMatch(path.Pattern))
            {
                options = options with { Preset = path.Preset ?? options.Preset, Severities = Over(options.Severities, path.Rules) };
            }
        }

        return options;
    }

    private static ValueMap<string, RuleSeverity> Over(ValueMap<string, RuleSeverity> severities, ValueMap<string, RuleSeverity> stronger)
        => new([.. severities.Where(entry => !stronger.ContainsKey(entry.Key)), .. stronger]);
}
