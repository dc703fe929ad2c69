using JourneyKit.Formats;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Documents;

/// <summary>Journeys as teams really write them, in other formats than this one.</summary>
public sealed class RealDocumentsTests
{
    [Fact]
    public void A_journey_in_another_format_is_read_to_its_end_and_refused_with_places()
    {
        var files = Directory.GetFiles(SharedFolder.Require("real/yaml")).Where(path => Path.GetExtension(path) is ".json" or ".yaml" or ".yml").ToList();

        Assert.NotEmpty(files);
        Assert.All(files, path =>
        {
            var document = new JourneyReader().Read(File.ReadAllBytes(path), JourneyFormats.FromPath(path), Path.GetFileName(path));

            Assert.True(document.HasErrors);
            Assert.All(document.Diagnostics, d => Assert.InRange(d.Span!.Value.Start.Line, 1, document.Sources[0].LineCount));
        });
    }

    [Fact]
    public void A_journey_in_another_format_can_be_read_in_the_other_notation_too()
    {
        var files = Directory.GetFiles(SharedFolder.Require("real/yaml"), "*.json");

        Assert.All(files, path =>
        {
            var bytes = File.ReadAllBytes(path);
            var yaml = new JourneyReader().Read(bytes, JourneyFormat.Yaml).Diagnostics;
            var json = new JourneyReader().Read(bytes, JourneyFormat.Json).Diagnostics;

            Assert.Equal(FaultCheck.Lines(json.Select(d => $"{d.Descriptor.Id} {d.Path} {d.Message}")), FaultCheck.Lines(yaml.Select(d => $"{d.Descriptor.Id} {d.Path} {d.Message}")));
        });
    }
}
