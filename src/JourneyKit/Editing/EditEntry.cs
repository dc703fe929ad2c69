namespace JourneyKit.Editing;

/// <summary>An entry of a mapping, or an item of a list.</summary>
/// <param name="Key">The key; null for an item.</param>
/// <param name="Value">The value.</param>
internal readonly record struct EditEntry(string? Key, EditValue Value);
