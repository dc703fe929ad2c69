namespace JourneyKit.Validation.Checks.Paths;

/// <summary>What stands at the end of a path: one value or many.</summary>
internal enum EndKind
{
    /// <summary>One value.</summary>
    One,

    /// <summary>A list of values.</summary>
    Items,

    /// <summary>Values by name or id.</summary>
    Entries,

    /// <summary>Elements by id, or a single one without.</summary>
    Elements,

    /// <summary>What no table describes: below a team's own key.</summary>
    Data,
}
