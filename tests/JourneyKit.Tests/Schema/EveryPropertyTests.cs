using System.Text.Json;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema;

/// <summary>The corpus holds a map and a library that say something under every key: what a new property breaks shows there.</summary>
public sealed class EveryPropertyTests
{
    // Each document says these itself, or they are gone once they are followed.
    private static readonly string[] OfTheDocument = ["map.extends", "map.include"];

    [Fact]
    public void Every_property_of_every_table_is_used_by_the_corpus()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var map = Read("plan").Map!;
        Walk(JourneySchema.Map, JsonElement.Parse(JourneyWriter.Write(map, JourneyFormat.Json)), used);
        Walk(JourneySchema.Map, JsonElement.Parse(Read("plan").Write(JourneyFormat.Json)), used, onlyRoot: true);
        Walk(JourneySchema.Library, JsonElement.Parse(Read("shared").Write(JourneyFormat.Json)), used);

        var all = JourneySchema.Tables.SelectMany(table => table.AllProperties.Select(property => $"{table.Name}.{property.Key}"));
        Assert.Empty(all.Except(used, StringComparer.Ordinal));
        Assert.All(OfTheDocument, key => Assert.Contains(key, used));
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void The_map_that_uses_them_comes_back_as_it_was(JourneyFormat format)
    {
        var map = Read("plan").Map!;
        var today = JourneyWriter.Write(Read("today").Map!, format);
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [map.Baseline!] = today });
        var again = new JourneyReader(new JourneyReaderOptions { Files = files }).Read(JourneyWriter.Write(map, format), format);
        Assert.Equal(map, again.Map);
        Assert.Equal(map.Schema, again.Map!.Schema);
    }

    private static JourneyDocument Read(string name)
    {
        var document = new JourneyReader(new JourneyReaderOptions { Root = Repository.Root }).ReadFile(Repository.PathTo($"tests/corpus/valid/complete/{name}.journey.yaml"));
        Assert.Empty(document.Diagnostics);
        return document;
    }

    private static void Walk(ElementTable table, JsonElement element, HashSet<string> used, bool onlyRoot = false)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            used.Add($"{table.Name}.{table.Shorthand}");
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            var key = member.Name.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal) ? ExtensionsShape.NoKey : member.Name;
            var property = table.AllProperties.Single(property => property.Key == key);
            used.Add($"{table.Name}.{key}");
            if (property.Shape.Table is { } inner && !onlyRoot)
            {
                var isOne = property.Shape.GetType().GetGenericTypeDefinition() == typeof(ElementShape<>);
                foreach (var value in isOne ? [member.Value] : member.Value.ValueKind == JsonValueKind.Object ? member.Value.EnumerateObject().Select(entry => entry.Value) : [])
                {
                    Walk(inner, value, used);
                }
            }
        }
    }
}
