using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("one two three", 20, 0, "one two three")]
    [InlineData("one two three", 8, 0, "one two|three")]
    [InlineData("one two three", 8, 4, "one two|three")]
    [InlineData("one two three four", 9, 4, "one two|three|four")]
    [InlineData("  one two", 6, 2, "  one|two")]
    [InlineData("a verylongwordindeed b", 6, 0, "a|verylongwordindeed|b")]
    [InlineData("one   two  ", 5, 0, "one|two")]
    [InlineData("日本 日本 日本", 9, 0, "日本 日本|日本")]
    [InlineData("", 5, 0, "")]
    public void A_line_is_broken_between_words(string text, int width, int hang, string expected)
        => Assert.Equal(expected, string.Join('|', LineBreaks.Of(text, width, hang).Select(part => text[part.Start..part.End])));
}
