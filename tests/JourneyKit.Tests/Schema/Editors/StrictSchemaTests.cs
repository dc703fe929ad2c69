using System.Text.Json.Nodes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Editors;

public sealed class StrictSchemaTests
{
    [Fact]
    public async Task A_strict_validator_has_nothing_to_say_of_the_schema_and_accepts_every_document()
    {
        var documents = Repository.ValidDocuments
            .Select(path => JsonNode.Parse(new JourneyReader(new JourneyReaderOptions { Root = Repository.Root }).ReadFile(path).Write(JourneyFormat.Json)))
            .ToList();
        var answer = await NodeScript.Run("strict.mjs", new { schema = NodeScript.Schema, documents });
        Assert.Equal(0, answer.GetProperty("log").GetArrayLength());
        Assert.All(answer.GetProperty("valid").EnumerateArray(), isValid => Assert.True(isValid.GetBoolean()));
    }

    [Theory]
    [InlineData("""{ "stage": true }""")]
    [InlineData("""{ "emotion": 3 }""")]
    [InlineData("""{ "kind": "thing" }""")]
    [InlineData("""{ "entry": 1.5 }""")]
    [InlineData("""{ "next": { "b": { "share": "135%" } } }""")]
    [InlineData("""{ "chanel": "email" }""")]
    public async Task A_strict_validator_refuses_faults(string touchpoint)
    {
        var document = new JsonObject { ["journeykit"] = "1", ["id"] = "a", ["title"] = "A", ["state"] = "current", ["touchpoints"] = new JsonObject { ["a"] = JsonNode.Parse(touchpoint) } };
        var answer = await NodeScript.Run("strict.mjs", new { schema = NodeScript.Schema, documents = new[] { document } });
        Assert.False(answer.GetProperty("valid")[0].GetBoolean());
    }
}
