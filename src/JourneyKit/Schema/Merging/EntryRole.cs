namespace JourneyKit.Schema.Merging;

/// <summary>What the entries of a mapping are.</summary>
internal enum EntryRole
{
    /// <summary>The properties of an element.</summary>
    Properties,

    /// <summary>Elements by id.</summary>
    Elements,

    /// <summary>Scalars by name or id.</summary>
    Values,

    /// <summary>What no table describes: members below a team's own key.</summary>
    Members,
}
