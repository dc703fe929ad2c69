using JourneyKit.Model;

namespace JourneyKit.Validation.Configuration;

/// <summary>The part of a configuration that holds for some files only.</summary>
/// <param name="Pattern">Which files: a pattern with <c>*</c> and <c>**</c>, relative to the configuration.</param>
internal sealed record PathConfiguration(string Pattern) : IKeyed
{
    /// <inheritdoc/>
    public string Key => Pattern;

    /// <summary>How much is reported of these files; null for what holds elsewhere.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>How severe the findings of a rule or group are in these files, by id or name.</summary>
    public ValueMap<string, RuleSeverity> Rules { get; init; }
}
