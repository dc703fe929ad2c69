using System.Text;
using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class JourneyReaderTests
{
    private const string Json = """{ "journeykit": 1, "id": "order", "title": "First order", "state": "current" }""";

    public static TheoryData<string> BothTexts => [Current, Json, "\n  " + Json, "\uFEFF" + Json];

    [Theory]
    [MemberData(nameof(BothTexts))]
    public void The_notation_of_a_text_without_a_name_is_told_by_its_first_character(string text)
        => Assert.Equal("First order", JourneyDocument.Parse(text).Map!.Title);

    [Theory]
    [MemberData(nameof(BothTexts))]
    public void A_text_its_bytes_and_a_stream_of_them_read_alike(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream(bytes);
        var reader = new JourneyReader();

        var map = reader.Read(text).Map;
        Assert.Equal(map, reader.Read(bytes).Map);
        Assert.Equal(map, reader.Read(stream).Map);
    }

    [Fact]
    public void A_stream_may_come_in_small_pieces()
    {
        using var stream = new BytewiseStream(Encoding.UTF8.GetBytes(Current));

        Assert.NotNull(new JourneyReader().Read(stream).Map);
    }

    [Theory]
    [InlineData("map.journey.json", Json)]
    [InlineData("map.JSON", Json)]
    [InlineData("map.journey.yaml", Current)]
    [InlineData("map.journey.yml", Current)]
    [InlineData("map", Current)]
    public void The_notation_of_a_file_is_told_by_its_name(string path, string text)
        => Assert.NotNull(new MarkedFiles((path, text)).Read().Map);

    [Fact]
    public void Most_JSON_is_YAML_too()
        => Assert.NotNull(JourneyDocument.Parse(Json, JourneyFormat.Yaml).Map);

    [Fact]
    public void YAML_is_no_JSON()
        => Assert.Equal("JK1005", Assert.Single(JourneyDocument.Parse(Current, JourneyFormat.Json).Diagnostics).Descriptor.Id);

    [Fact]
    public void A_text_without_a_name_is_called_document()
    {
        var document = JourneyDocument.Parse("{}");

        Assert.Equal("document", document.Path);
        Assert.Equal("document(1,1): error JK1022: A map needs the key `id`: an id: kebab-case, at most 64 characters.", document.Diagnostics[0].ToString());
    }

    [Fact]
    public void A_text_without_files_reads_no_file()
    {
        var document = JourneyDocument.Parse(Current + "include: [shared.journey.yaml]\n");

        Assert.Equal("JK1001", Assert.Single(document.Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void The_name_of_a_text_is_what_its_paths_are_relative_to()
    {
        var files = new MarkedFiles(("a/base.journey.yaml", Current + "channels: [email]\n"));

        var document = new JourneyReader(files.Options).Read(Current + "extends: base.journey.yaml\n", path: "a\\map.journey.yaml");
        Assert.Equal("a/map.journey.yaml", document.Path);
        Assert.True(document.Map!.Channels.Contains("email"));
    }

    [Fact]
    public void A_root_stands_before_every_path_in_messages()
    {
        var files = new MarkedFiles(("a/map.journey.yaml", Current + "extends: base.journey.yaml\n"), ("a/base.journey.yaml", Current + "colour: red\n"));

        var document = new JourneyReader(files.Options with { Root = "maps" }).ReadFile("a/map.journey.yaml");
        Assert.Equal("maps/a/map.journey.yaml", document.Path);
        Assert.Equal("maps/a/base.journey.yaml", Assert.Single(document.Diagnostics).Span!.Value.Path);
    }

    [Fact]
    public void A_document_keeps_its_texts_in_the_order_in_which_they_were_read()
    {
        var document = new MarkedFiles(
            ("map.journey.yaml", Current + "extends: base.journey.yaml\ninclude: [shared.journey.yaml]\n"),
            ("base.journey.yaml", Current),
            ("shared.journey.yaml", Library)).Read();

        Assert.Equal(["map.journey.yaml", "base.journey.yaml", "shared.journey.yaml"], document.Sources.Select(s => s.Path).ToArray());
        Assert.Equal("title: Shared", document.Sources[2].GetLine(3));
    }

    [Theory]
    [InlineData("/touchpoints/pay/emotion", "emotion: [|1|]", "[|emotion|]: 1")]
    [InlineData("/touchpoints/pay/painPoints/slow/description", "slow: [|Slow|]", "[|slow|]: Slow")]
    [InlineData("/touchpoints/pay/painPoints/slow/severity", "slow: [|Slow|]", "[|slow|]: Slow")]
    [InlineData("/channels/email", "[|email|]", "[|email|]")]
    public void An_element_or_property_is_found_where_it_is_written(string path, string value, string key)
    {
        var document = JourneyDocument.Parse(Text(value).Text);
        var elementPath = path[1..].Split('/').Aggregate(ElementPath.Root, (at, segment) => at / segment);

        Assert.Equal(Text(value).Marks[0].Start, document.FindSpan(elementPath)!.Value.Start);
        Assert.Equal(Text(value).Marks[0].End, document.FindSpan(elementPath)!.Value.End);
        Assert.Equal(Text(key).Marks[0].Start, document.FindKeySpan(elementPath)!.Value.Start);

        static MarkedText Text(string marked)
        {
            var text = Current + "channels: [email]\ntouchpoints:\n  pay:\n    emotion: 1\n    painPoints:\n      slow: Slow\n";
            return MarkedText.Parse(text.Replace(MarkedText.Parse(marked).Text, marked, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_document_that_could_not_be_read_has_no_places()
    {
        var document = JourneyDocument.Parse("");

        Assert.Null(document.FindSpan(ElementPath.Root));
        Assert.Null(document.FindKeySpan(ElementPath.Root));
    }

    [Fact]
    public void Misuse_throws()
    {
        var reader = new JourneyReader();

        Assert.Throws<ArgumentNullException>(() => reader.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => reader.Read((Stream)null!));
        Assert.Throws<ArgumentException>(() => reader.ReadFile(""));
    }

    private sealed class BytewiseStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
