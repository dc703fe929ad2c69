using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed class MermaidTextTests
{
    [Theory]
    [InlineData("Title of honour", "#84;itle of honour")]
    [InlineData("Journey's end", "#74;ourney's end")]
    [InlineData("2026-01-01 launch", "#50;026-01-01 launch")]
    [InlineData("1. Sign up", "#49;. Sign up")]
    [InlineData("- note", "#45; note")]
    [InlineData("Wallets", "Wallets")]
    [InlineData("Pay (by card) / later?", "Pay (by card) / later?")]
    [InlineData(" a\r\nb ", "a b")]
    [InlineData("50% <b>", "50#37; #60;b#62;")]
    [InlineData("one, two", "one#44; two")]
    [InlineData("see www.example.com", "see www#46;example#46;com")]
    [InlineData("%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;")]
    [InlineData("ﬂ°°35¶ß", "fl°°35#182;ß")]
    [InlineData("a\u202Eb", "a#92;u202Eb")]
    [InlineData("", "an-id")]
    [InlineData("\n", "an-id")]
    public void What_means_something_to_Mermaid_is_an_entity(string text, string expected) => Assert.Equal(expected, MermaidText.Escape(text, "an-id"));
}
