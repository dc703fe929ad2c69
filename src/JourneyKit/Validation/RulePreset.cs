namespace JourneyKit.Validation;

/// <summary>How much a team wants to hear.</summary>
public enum RulePreset
{
    /// <summary>What contradicts itself and what will mislead: errors and warnings.</summary>
    Minimal,

    /// <summary>Also what practice advises: errors, warnings and infos. The default.</summary>
    Recommended,

    /// <summary>Everything, and a step graver: infos count as warnings, hints as infos.</summary>
    Strict,
}
