using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Formats;

public sealed class TextEncodingTests
{
    private const string Yaml = "journeykit: 1\nid: order\ntitle: First order\nstate: current\n";
    private const string Json = """{ "journeykit": 1, "id": "order", "title": "First order", "state": "current" }""";

    public static TheoryData<string> BothTexts => [Yaml, Json];

    [Theory]
    [MemberData(nameof(BothTexts))]
    public void A_byte_order_mark_is_passed_over(string text)
        => Assert.NotNull(new JourneyReader().Read("\uFEFF" + text).Map);

    [Theory]
    [InlineData(JourneyFormat.Yaml, Yaml)]
    [InlineData(JourneyFormat.Json, Json)]
    public void A_second_byte_order_mark_is_a_fault_and_the_only_one(JourneyFormat format, string text)
    {
        var fault = Assert.Single(FaultCheck.Read("\uFEFF\uFEFF" + text, format));

        Assert.Equal("JK1004", fault.Descriptor.Id);
        Assert.Equal(new SourcePosition(1, 1), fault.Span!.Value.Start);
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml, "title: ä")]
    [InlineData(JourneyFormat.Json, "{ \"title\": \"ä")]
    public void A_byte_that_is_no_UTF8_is_reported_where_it_stands(JourneyFormat format, string before)
    {
        byte[] bytes = [.. "\n"u8, .. Encoding.UTF8.GetBytes(before), 0xFF, .. "\n"u8];
        var fault = Assert.Single(new JourneyReader().Read(bytes, format).Diagnostics);

        Assert.Equal("JK1003", fault.Descriptor.Id);
        Assert.Contains("0xFF", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new SourcePosition(2, before.Length + 1), fault.Span!.Value.Start);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 }, "0xC3")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "0xF4")]
    [InlineData(new byte[] { 0x80 }, "0x80")]
    public void Every_form_of_broken_UTF8_is_refused(byte[] broken, string named)
    {
        byte[] bytes = [.. "a: "u8, .. broken];
        var fault = Assert.Single(new JourneyReader().Read(bytes, JourneyFormat.Yaml).Diagnostics);

        Assert.Equal("JK1003", fault.Descriptor.Id);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_in_UTF16_is_named_as_such(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        foreach (var text in (string[])[Yaml, Json])
        {
            byte[] bytes = [.. utf16.GetPreamble(), .. utf16.GetBytes(text)];
            var fault = Assert.Single(new JourneyReader().Read(bytes).Diagnostics);

            Assert.Equal("JK1003", fault.Descriptor.Id);
            Assert.Contains("UTF-16", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_in_UTF16_without_a_mark_is_refused()
        => Assert.NotEmpty(new JourneyReader().Read(Encoding.Unicode.GetBytes(Yaml)).Diagnostics);

    [Theory]
    [InlineData(JourneyFormat.Yaml, "")]
    [InlineData(JourneyFormat.Yaml, "\uFEFF")]
    [InlineData(JourneyFormat.Yaml, " \n\n  \r\n")]
    [InlineData(JourneyFormat.Yaml, "# nothing\n# at all")]
    [InlineData(JourneyFormat.Yaml, "---\n")]
    [InlineData(JourneyFormat.Yaml, "---\n...\n")]
    [InlineData(JourneyFormat.Yaml, "%YAML 1.2\n---\n")]
    [InlineData(JourneyFormat.Yaml, "%YAML 1.2")]
    [InlineData(JourneyFormat.Yaml, "# nothing\n%YAML 1.2\n\n# at all\n")]
    [InlineData(JourneyFormat.Json, "")]
    [InlineData(JourneyFormat.Json, "\uFEFF")]
    [InlineData(JourneyFormat.Json, " \t\r\n")]
    public void A_document_with_nothing_in_it_is_empty_and_that_is_all(JourneyFormat format, string text)
        => Assert.Equal(DocumentFaults.EmptyDocument, Assert.Single(FaultCheck.Read(text, format)).Descriptor);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_they_do_on_every_system(string lineBreak)
    {
        var marked = MarkedText.Parse((Yaml + "# ä 😀\ntouchpoints:\n  pay:\n    quote: \"ä 😀\"\n    emotion: [|3|]\n").Replace("\n", lineBreak, StringComparison.Ordinal));

        FaultCheck.At(marked, JourneyFormat.Yaml, "JK1026");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_of_JSON_end_as_they_do_on_every_system(string lineBreak)
    {
        var marked = MarkedText.Parse("{\n\"journeykit\": 1, \"id\": \"order\",\n\"title\": \"ä 😀\", \"state\": \"current\",\n\n\"x-é😀\": 1, \"touchpoints\": { \"pay\": { \"emotion\": [|3|] } }\n}\n".Replace("\n", lineBreak, StringComparison.Ordinal));

        FaultCheck.At(marked, JourneyFormat.Json, "JK1026");
    }
}
