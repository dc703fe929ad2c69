using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Tests.Output.Text;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("über 漢字 👍", "über 漢字 👍")]
    [InlineData("\ttab", "\ttab")]
    [InlineData("\e[31m\u007F\0", "␛[31m␡␀")]
    [InlineData("a\u202Eb\u2028c\u0085d", "a\uFFFDb\uFFFDc\uFFFDd")]
    public void What_moves_a_terminal_becomes_a_sign(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void A_message_is_one_line() => Assert.Equal("a b c", VisibleText.OneLine("a\r\nb\n\tc\n"));
}
