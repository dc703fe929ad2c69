namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Of how many something has to hold.</summary>
internal enum Quantifier
{
    /// <summary>Of at least one.</summary>
    Any,

    /// <summary>Of every one; also where there is none.</summary>
    All,

    /// <summary>Of not one.</summary>
    None,
}
