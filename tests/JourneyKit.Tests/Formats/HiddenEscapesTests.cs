using JourneyKit.Model;

namespace JourneyKit.Tests.Formats;

public sealed class HiddenEscapesTests
{
    private const string Hostile = "a\u2060b\u200B \U000E0041\U000E0042 \uFEFF\nc\u180E";
    private const string Lawful = "می\u200Cخواهم Kunden\u00ADkonto 1\uFE0F\u20E3";

    private static readonly JourneyMap Map = new()
    {
        Id = "order",
        Title = Lawful,
        State = MapState.Current,
        Description = Hostile,
        Touchpoints = [new Touchpoint("pay") { Facts = new ValueMap<string, DataValue>([new("fee", Hostile)]) }],
    };

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void What_nobody_sees_is_written_as_escapes_and_read_as_it_was(JourneyFormat format)
    {
        var text = JourneyWriter.Write(Map, format);
        Assert.DoesNotContain(text, character => character is '\u2060' or '\u200B' or '\uFEFF' or '\u180E' or '\uDB40');
        Assert.Contains(Lawful, text, StringComparison.Ordinal);
        Assert.Equal(Map, JourneyDocument.Parse(text, format).Map);
    }

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void What_can_be_seen_is_written_as_it_is_and_controls_are_escaped(JourneyFormat format)
    {
        const string Text = "Großartig 😀👩🏽‍🚀 𝒳 日本\tend";

        var text = JourneyWriter.Write(Map with { Title = Text, Description = null, Touchpoints = [] }, format);

        Assert.Contains("Großartig 😀👩🏽‍🚀 𝒳 日本\\tend", text, StringComparison.Ordinal);
        Assert.Equal(Text, JourneyDocument.Parse(text, format).Map!.Title);
    }
}
