namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>How far the product serves an item of the practice checklist.</summary>
internal enum ItemStanding
{
    /// <summary>All that it asks for.</summary>
    Served,

    /// <summary>Some of it; the item says what is missing.</summary>
    Partly,

    /// <summary>Nothing that could be shown.</summary>
    Not,
}
