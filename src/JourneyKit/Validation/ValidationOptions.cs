using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>Options for checking maps.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The day on which maps are checked; null leaves out what depends on it. The library never asks a clock.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How much is reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to no such preset.</exception>
    public RulePreset Preset { get; init => field = Argument.Defined(value); } = RulePreset.Recommended;

    /// <summary>
    /// How severe the findings of a rule are, by its id or name, or those of a group, by its name
    /// (<see cref="RuleGroup"/>). A rule goes before its group, and both before the preset.
    /// </summary>
    public ValueMap<string, RuleSeverity> Severities { get; init; }

    /// <summary>How much the readers of a map take that is made in code: what lies beyond it is a fault of the map.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public ReadLimits Limits { get; init => field = Argument.Given(value); } = ReadLimits.Default;

    /// <summary>The limits from which rules call something severe, low, long, old or few.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public RuleThresholds Thresholds { get; init => field = Argument.Given(value); } = RuleThresholds.Default;
}
