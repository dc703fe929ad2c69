using JourneyKit.Model;
using JourneyKit.Schema.Elements;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>All tables together.</summary>
internal static class JourneySchema
{
    public static ElementTable<JourneyMap> Map => JourneyMapDefinition.Table;

    public static ElementTable<JourneyLibrary> Library => JourneyLibraryDefinition.Table;

    /// <summary>Every table, each after those that use it.</summary>
    public static IReadOnlyList<ElementTable> Tables { get; } = CollectTables();

    /// <summary>The keys and choices that documents use.</summary>
    public static Vocabulary Vocabulary { get; } = new(
    [
        .. Tables.SelectMany(table => table.AllProperties).Select(property => property.Key),
        DocumentLinks.Extends,
        DocumentLinks.Include,
        .. Tables.SelectMany(table => table.AllProperties).SelectMany(property => property.Shape.Words),
        "to",
        "true",
        "false",
        "null",
    ]);

    private static List<ElementTable> CollectTables()
    {
        var tables = new List<ElementTable> { Map, Library };
        for (var i = 0; i < tables.Count; i++)
        {
            tables.AddRange(tables[i].AllProperties.Select(p => p.Shape.Table).OfType<ElementTable>().Where(t => !tables.Contains(t)).Distinct());
        }

        return tables;
    }
}
