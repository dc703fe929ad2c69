using JourneyKit.Documents;
using JourneyKit.Formats;
using JourneyKit.Model;

namespace JourneyKit.Tests.Formats;

public sealed class HiddenEscapesTests
{
    private const string Hostile = "a\u202Eb\u200B \U000E0041\U000E0042 \uFEFF\nc\u2066";
    private const string Lawful = "می\u200Cخواهم Kunden\u00ADkonto 1\uFE0F\u20E3";

    private static readonly JourneyMap Map = new()
    {
        Id = "order",
        Title = Lawful,
        State = MapState.Current,
        Description = Hostile,
        Touchpoints = [new Touchpoint("pay") { Facts = new ValueMap<string, DataValue>([new(Hostile, "x")]) }],
    };

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void What_nobody_sees_is_written_as_escapes_and_read_as_it_was(JourneyFormat format)
    {
        var text = JourneyWriter.Write(Map, format);
        Assert.DoesNotContain(text, character => character is '\u202E' or '\u200B' or '\uFEFF' or '\u2066' or '\uDB40');
        Assert.Contains(Lawful, text, StringComparison.Ordinal);
        Assert.Equal(Map, JourneyDocument.Parse(text, format).Map);
    }
}
