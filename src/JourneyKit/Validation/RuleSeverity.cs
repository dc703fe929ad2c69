namespace JourneyKit.Validation;

/// <summary>How grave a team takes the findings of a rule, or of a group of rules.</summary>
public enum RuleSeverity
{
    /// <summary>The rule is not run.</summary>
    Off,

    /// <summary>A thought.</summary>
    Hint,

    /// <summary>Practice advises more.</summary>
    Info,

    /// <summary>A map in use will mislead.</summary>
    Warning,

    /// <summary>The map contradicts itself, or breaks what the team asks of it.</summary>
    Error,
}
