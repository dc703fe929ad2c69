using System.Reflection;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Conventions;

public sealed class TableTests
{
    // What the document says and the record does not hold, and the other way round.
    private static readonly string[] DocumentOnly = ["journeykit", "extends", "include", ""];
    private static readonly string[] RecordOnly = ["key", "id", "extensions", "effectiveDirection", "currentValue", "currentDate", "stateName", "to", "touchpoint", "persona", "equalityContract"];

    public static TheoryData<string, Type> Records => new(JourneySchema.Tables.Select(table => (table.Name, table.GetType().GetGenericArguments()[0])).ToArray());

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_of_a_record_stands_in_its_table_and_the_other_way_round(string table, Type record)
    {
        var inTable = JourneySchema.Tables.Single(t => t.Name == table).AllProperties.Select(p => p.Key.TrimStart('$')).Except(DocumentOnly, StringComparer.Ordinal);
        var inRecord = record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            .Except(table is "map" or "library" ? RecordOnly.Where(name => name != "id") : RecordOnly, StringComparer.Ordinal);
        Assert.Equal(inRecord.Order(StringComparer.Ordinal), inTable.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_record_of_the_model_has_a_table()
    {
        var records = typeof(JourneyMap).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(JourneyMap).Namespace && type is { IsClass: true, IsAbstract: false } && type.GetMethod("<Clone>$") is not null && type != typeof(DataValue));
        Assert.Equal(records.Select(r => r.Name).Order(StringComparer.Ordinal), JourneySchema.Tables.Select(t => t.GetType().GetGenericArguments()[0].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_names_each_key_once_and_says_what_it_means()
    {
        foreach (var table in JourneySchema.Tables)
        {
            Assert.Equal(table.AllProperties.Count, table.AllProperties.Select(p => p.Key).Distinct(StringComparer.Ordinal).Count());
            Assert.All(table.AllProperties, property => Assert.EndsWith(".", property.Summary, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Shapes_are_made_once_and_not_anew_for_every_element()
    {
        var first = JourneySchema.Map.Properties.Select(p => p.Shape);
        var again = new ElementTable<JourneyMap>("map", "A map", "maps", "", JourneyKit.Schema.Elements.JourneyMapDefinition.Define).Properties.Select(p => p.Shape);
        Assert.All(first.Zip(again), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Public_types_are_sealed_static_or_meant_to_be_derived_from()
    {
        Type[] bases = [typeof(Element), typeof(Element<>), typeof(JourneyKit.Validation.Rule)];
        var open = typeof(JourneyMap).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } || (type is { IsClass: true, IsAbstract: true, IsSealed: false } && !bases.Contains(type)));
        Assert.Empty(open);
    }
}
