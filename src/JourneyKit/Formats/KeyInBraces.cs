using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Formats;

/// <summary>What the tables know of keys: which of them hold mappings, and what elements under them can be written as.</summary>
internal static class KeyInBraces
{
    /// <summary>Whether a word is a key of some element.</summary>
    public static bool IsKey(string word) => JourneySchema.Tables.Any(table => table.HasKey(word));

    /// <summary>Whether a key takes several items or elements, whatever element has it.</summary>
    public static bool IsList(string key)
        => JourneySchema.Tables.Select(table => table.Find(key)?.Shape).OfType<Shape>().ToList() is { Count: > 0 } shapes
            && shapes.TrueForAll(shape => shape is IListShape or { IsByName: true, Table: not null });

    /// <summary>Whether an entry can stand below a key, or below the id of an element.</summary>
    /// <param name="key">The key.</param>
    /// <param name="first">The word before the colon of the entry.</param>
    public static bool HoldsEntry(string key, string first)
    {
        var properties = JourneySchema.Tables.Select(table => table.Find(key)).OfType<ElementProperty>().ToList();
        return properties.Count == 0
            ? IsKey(first)
            : properties.Exists(property => property.Shape.IsByName || property.Shape.Table?.HasKey(first) == true);
    }

    /// <summary>The key for which the value of an element stands alone, where the elements stand under another key; null where there is none.</summary>
    public static string? Shorthand(string key)
        => JourneySchema.Tables.Select(table => table.Find(key)?.Shape.Table?.Shorthand).FirstOrDefault(shorthand => shorthand is not null);
}
