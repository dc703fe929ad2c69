namespace JourneyKit.Validation;

/// <summary>What a rule looks at besides the map: what a caller may leave out.</summary>
[Flags]
public enum RuleNeeds
{
    /// <summary>Nothing but the map.</summary>
    None = 0,

    /// <summary>The map that the map is compared with.</summary>
    Baseline = 1,

    /// <summary>The day on which the map is checked.</summary>
    Today = 2,
}
