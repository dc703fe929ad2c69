using JourneyKit.Model;

namespace JourneyKit.Validation.Reference.Checklist;

/// <summary>Items that belong together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Items">The items, by number.</param>
internal sealed record ChecklistPart(string Title, ElementList<ChecklistItem> Items);
