using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Documents;

public sealed class JourneyJsonConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JourneyJsonConverter() } };

    [Fact]
    public void A_map_inside_another_object_is_written_in_the_json_of_the_format_and_read_again()
    {
        var map = JourneyDocument.Load(Repository.PathTo("samples/grocery/current.journey.yaml")).Map! with { Baseline = null };
        var json = JsonSerializer.Serialize(new Answer("one", map), Options);
        using var expected = JsonDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Json));
        using var written = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, written.RootElement.GetProperty("Map")));
        Assert.Equal(map, JsonSerializer.Deserialize<Answer>(json, Options)!.Map);
    }

    [Fact]
    public void A_library_is_written_and_read_again()
    {
        var library = JourneyDocument.Parse("journeykit: 1\nid: shared\ntitle: Shared\nteams: [crm]\n").Library;
        Assert.NotNull(library);
        Assert.Equal(library, JsonSerializer.Deserialize<JourneyLibrary>(JsonSerializer.Serialize(library, Options), Options));
    }

    [Fact]
    public void Nothing_has_to_be_registered()
    {
        var map = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\nstages: [buy]\n").Map!;
        var json = JsonSerializer.Serialize(new Answer("one", map));
        Assert.Contains("\"journeykit\":\"1\"", json, StringComparison.Ordinal);
        Assert.Equal(map, JsonSerializer.Deserialize<Answer>(json)!.Map);
        var library = JourneyDocument.Parse("journeykit: 1\nid: shared\ntitle: Shared\nteams: [crm]\n").Library!;
        Assert.Equal(library, JsonSerializer.Deserialize<JourneyLibrary>(JsonSerializer.Serialize(library)));
    }

    [Fact]
    public void A_converter_that_is_registered_reads_with_its_own_options()
    {
        var options = new JsonSerializerOptions { Converters = { new JourneyJsonConverter(new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 10 } }) } };
        const string Json = """{ "journeykit": "1", "id": "a", "title": "A", "state": "current" }""";
        Assert.NotNull(JsonSerializer.Deserialize<JourneyMap>(Json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JourneyMap>(Json, options));
    }

    [Fact]
    public void Null_stays_null() => Assert.Null(JsonSerializer.Deserialize<Answer>(JsonSerializer.Serialize(new Answer("one", null), Options), Options)!.Map);

    [Fact]
    public void A_fault_is_a_json_exception_that_names_the_path()
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JourneyMap>("""{ "journeykit": "1", "id": "a", "title": "A", "state": "current", "touchpoints": { "pay": { "emotion": 7 } } }""", Options));
        Assert.StartsWith("/touchpoints/pay/emotion: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_whole_document_is_said_without_a_path()
        => Assert.StartsWith("A map needs the key `state`", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JourneyMap>("""{ "journeykit": "1", "id": "a", "title": "A" }""", Options)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_library_is_no_map_and_a_map_no_library()
    {
        const string Library = """{ "journeykit": "1", "id": "shared", "title": "Shared", "teams": ["crm"] }""";
        const string Map = """{ "journeykit": "1", "id": "order", "title": "Order", "state": "current" }""";
        Assert.Equal("The document is a library (`shared`), and a map is asked for: deserialize it as JourneyLibrary.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JourneyMap>(Library)).Message);
        Assert.Equal("The document is a map (`order`), and a library is asked for: deserialize it as JourneyMap.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JourneyLibrary>(Map)).Message);
    }

    [Fact]
    public void A_map_that_could_not_be_read_again_is_not_written()
        => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new JourneyMap { Id = "a", Title = "A", State = MapState.Current, Touchpoints = [new("pay") { Emotion = 7 }] }, Options));

    private sealed record Answer(string Name, JourneyMap? Map);
}
