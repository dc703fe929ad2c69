using JourneyKit.Model;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>A part of the practice checklist.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Items">The items, by number.</param>
internal sealed record ChecklistPart(string Title, ElementList<ChecklistItem> Items);
