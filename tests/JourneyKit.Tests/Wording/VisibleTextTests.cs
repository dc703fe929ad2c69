using System.Text.Json;
using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("über 漢字 👍", "über 漢字 👍")]
    [InlineData("\ttab", "\ttab")]
    [InlineData("\e[31m\u007F\0\u009B\r\n", @"\u001B[31m\u007F\u0000\u009B\u000D\u000A")]
    [InlineData("a\u202Eb\u2028c\u0085d", @"a\u202Eb\u2028c\u0085d")]
    [InlineData("\u200Ba\u200Cb\u200Dc\u2060d\uFEFFe\u061Cf\u200Eg\u200Fh\u2066i\u2069", @"\u200Ba\u200Cb\u200Dc\u2060d\uFEFFe\u061Cf\u200Eg\u200Fh\u2066i\u2069")]
    [InlineData("a\U000E0041b", @"a\uDB40\uDC41b")]
    [InlineData("a\uFE0Fb\u3164c\u115Fd\u180Ee", @"a\uFE0Fb\u3164c\u115Fd\u180Ee")]
    [InlineData("\u00ADa \u00AD", @"\u00ADa \u00AD")]
    public void What_nobody_sees_is_shown_by_its_code(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_code()
        => Assert.Equal(@"a\uD83Db\uDC4Dc", VisibleText.Of("a" + (char)0xD83D + "b" + (char)0xDC4D + "c"));

    [Theory]
    [InlineData("👩\u200D💻 👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 👩🏽\u200D🚀 1\uFE0F\u20E3 ☎\uFE0F 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("ක\u0DCA\u200Dෂ क\u094D\u200Cष")]
    [InlineData("Kunden\u00ADkonto")]
    [InlineData("葛\U000E0100城 ᠠ\u180B")]
    public void What_a_script_or_an_emoji_needs_stays(string text) => Assert.Equal(text, VisibleText.Of(text));

    [Fact]
    public void A_message_is_one_line() => Assert.Equal(@"a b c\u200B", VisibleText.OneLine("a\r\nb\n\tc\u200B\n"));

    [Fact]
    public void Json_with_codes_in_it_has_the_same_values()
    {
        const string json = "{\n  \"a\u202Eb\": \"\\\\\u200B \U000E0041 \\u0007 ü\"\n}\n";
        var visible = VisibleText.OfLines(json);
        Assert.Equal("{\n  \"a\\u202Eb\": \"\\\\\\u200B \\uDB40\\uDC41 \\u0007 ü\"\n}\n", visible);
        using var before = JsonDocument.Parse(json);
        using var after = JsonDocument.Parse(visible);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
    }

    [Fact]
    public void Parts_put_together_are_the_whole()
    {
        const string text = "می\u200Cخ\u202Eواهم 👩\u200D💻\u200D x\U000E0041";
        for (var cut = 0; cut <= text.Length; cut++)
        {
            Assert.Equal(VisibleText.Of(text), VisibleText.Of(text, 0, cut) + VisibleText.Of(text, cut, text.Length));
        }
    }
}
