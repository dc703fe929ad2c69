namespace JourneyKit.Validation;

/// <summary>The severity that a team gives to the findings of a rule, or of a group of rules.</summary>
public enum RuleSeverity
{
    /// <summary>The rule is not run.</summary>
    Off,

    /// <summary>A suggestion; reported by the preset <c>strict</c> only, or where it is configured.</summary>
    Hint,

    /// <summary>Good practice advises it.</summary>
    Info,

    /// <summary>It will mislead those who use the map.</summary>
    Warning,

    /// <summary>The map contradicts itself, or a rule of the team.</summary>
    Error,
}
