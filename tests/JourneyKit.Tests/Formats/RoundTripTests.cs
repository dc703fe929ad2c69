using System.Text.Json;
using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Formats;

public sealed class RoundTripTests
{
    private static readonly int Maps = CaseCount.Of("JOURNEYKIT_MAPS", 1_000);

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void Reading_what_was_written_gives_the_same_map(JourneyFormat format)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var map = RandomMaps.Map(seed);
            var text = JourneyWriter.Write(map, format);
            var document = JourneyDocument.Parse(text, format);
            Assert.True(document.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error), $"seed {seed}: {document.Diagnostics.FirstOrDefault()}\n{text}");
            Assert.True(map == document.Map, $"seed {seed}: {string.Join("\n", JourneyComparison.Compare(map, document.Map!))}\n{text}");
        }
    }

    [Fact]
    public void From_yaml_to_json_and_back_nothing_is_lost()
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var yaml = JourneyWriter.Write(RandomMaps.Map(seed), JourneyFormat.Yaml);
            var json = JourneyDocument.Parse(yaml, JourneyFormat.Yaml).Write(JourneyFormat.Json);
            Assert.Equal(yaml, JourneyDocument.Parse(json, JourneyFormat.Json).Write(JourneyFormat.Yaml));
        }
    }

    [Fact]
    public void The_schema_accepts_what_the_writer_writes_in_both_notations()
    {
        var documents = new List<JsonElement>();
        for (var seed = 0; seed < Maps / 3; seed++)
        {
            var map = RandomMaps.Map(seed);
            documents.Add(JsonElement.Parse(JourneyWriter.Write(map, JourneyFormat.Json)));
            documents.Add(YamlValues.Parse(JourneyWriter.Write(map, JourneyFormat.Yaml)));
        }

        Assert.Empty(SchemaValidator.Validate(documents).Take(5));
    }

    [Fact]
    public void Libraries_come_back_as_they_were()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var library = RandomMaps.Library(seed);
            if (library.Objectives.Count + library.Segments.Count + library.Personas.Count + library.Teams.Count + library.Systems.Count + library.Channels.Count + library.Sources.Count + library.Evidence.Count + library.Metrics.Count == 0)
            {
                continue;
            }

            foreach (var format in Enum.GetValues<JourneyFormat>())
            {
                var document = JourneyDocument.Parse(JourneyWriter.Write(library, format), format);
                Assert.True(library == document.Library, $"seed {seed}: {document.Diagnostics.FirstOrDefault()}");
            }
        }
    }

    [Fact]
    public void The_same_map_gives_the_same_bytes_whatever_way_it_was_made()
    {
        JourneyMap Make(bool longForm) => JourneyDocument.Parse(longForm
            ? """{"journeykit":1,"id":"a","title":"A","state":"current","channels":{"website":{"kind":"website"}},"stages":{"use":{"goal":"Get on"}},"touchpoints":{"x":{"name":"X","kind":"interaction","entry":0.60},"y":{}}}"""
            : """{"journeykit":"1","id":"a","title":"A","state":"current","kind":"journey","channels":["website"],"stages":{"use":"Get on"},"touchpoints":{"x":{"entry":"60%"},"y":null}}""").Map!;

        Assert.Equal(Make(true), Make(false));
        Assert.Equal(JourneyWriter.Write(Make(true), JourneyFormat.Yaml), JourneyWriter.Write(Make(false), JourneyFormat.Yaml));
    }
}
