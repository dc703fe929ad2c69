namespace JourneyKit.Validation;

/// <summary>How much is reported.</summary>
public enum RulePreset
{
    /// <summary>Errors and warnings.</summary>
    Minimal,

    /// <summary>Errors, warnings and infos. The default.</summary>
    Recommended,

    /// <summary>Everything, one step more severe: infos count as warnings, hints as infos.</summary>
    Strict,
}
