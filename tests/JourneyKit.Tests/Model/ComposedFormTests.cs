using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Model;

/// <summary>Texts of the model are in the form in which they are compared, whoever made them.</summary>
public sealed class ComposedFormTests
{
    private const string Composed = "caf\u00E9";
    private const string Decomposed = "cafe\u0301";

    public static TheoryData<Type> Records => [.. JourneySchema.Tables.Select(table => table.GetType().GetGenericArguments()[0])];

    // What the editors' schema is called is kept as it is, and never compared.
    [Theory]
    [MemberData(nameof(Records))]
    public void Every_text_of_a_record_is_composed(Type record)
    {
        var made = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(record);
        foreach (var property in RandomFaults.PropertiesOf(record).Where(property => property.PropertyType == typeof(string) && property.Name != nameof(JourneyMap.Schema)))
        {
            property.SetValue(made, Decomposed);
            Assert.True(property.GetValue(made) is Composed, property.Name);
        }
    }

    [Fact]
    public void Lists_and_mappings_hold_composed_texts()
    {
        ElementList<string> list = [Decomposed, null!];
        ValueMap<string, string> map = [KeyValuePair.Create(Decomposed, Decomposed)];
        Assert.Equal(Composed, list[0]);
        Assert.Null(list[1]);
        Assert.Equal(KeyValuePair.Create(Composed, Composed), map[0]);
        Assert.True(map.TryGetValue(Decomposed, out _));
        Assert.True(map.ContainsKey(Decomposed));
        Assert.Equal(DataValue.FromString(Composed), DataValue.FromString(Decomposed));
        Assert.Equal(DesiredEmotion.FromWord(Composed), DesiredEmotion.FromWord(Decomposed));
        Assert.Throws<ArgumentException>(() => (object)(ValueMap<string, int>)[KeyValuePair.Create(Composed, 1), KeyValuePair.Create(Decomposed, 2)]);
    }

    [Fact]
    public void A_map_made_in_code_is_the_one_that_is_read_from_its_text()
    {
        var map = new JourneyMap { Id = "a", Title = Decomposed, State = MapState.Current, Tags = [Decomposed], Extensions = [KeyValuePair.Create("x-" + Decomposed, (DataValue)Decomposed)] };
        Assert.Equal(map, JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Yaml)).Map);
    }
}
