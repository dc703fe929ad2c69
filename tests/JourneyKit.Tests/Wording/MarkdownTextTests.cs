using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\nb\r\tc", "a b  c")]
    [InlineData("<b>*x*</b> `y`", "\\<b\\>\\*x\\*\\</b\\> \\`y\\`")]
    [InlineData("1. x", "1\\. x")]
    [InlineData("14.1 % and 2. x", "14.1 % and 2. x")]
    [InlineData("- x - y", "\\- x - y")]
    [InlineData("costs $5 {a}", "costs \\$5 \\{a}")]
    [InlineData("snake_case _x_", "snake_case \\_x\\_")]
    [InlineData("  x  ", "x")]
    [InlineData("a\u202Eb", "a\\\\u202Eb")]
    public void What_means_something_to_Markdown_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("see https://x.example/a?b|c, please", "see `https://x.example/a?b|c`, please")]
    [InlineData("(www.x.example)", "(`www.x.example`)")]
    [InlineData("mail jo@x.example.", "mail `jo@x.example`.")]
    [InlineData("“@team”", "“`@team`”")]
    [InlineData("fixes #12 and org/repo#3; GH-4", "fixes `#12` and `org/repo#3`; `GH-4`")]
    [InlineData("[x](https://x.example)", "\\[`x](https://x.example`)")]
    [InlineData("``https://x.example", "``` ``https://x.example ```")]
    public void What_would_become_a_link_without_a_sign_is_code(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("5 @ 3 euros")]
    [InlineData("number # 1, C#, #tag")]
    [InlineData("about www and http")]
    public void What_only_looks_like_one_stays(string text) => Assert.Equal(text, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a|b\nc", "`a|b c`")]
    public void Code_ends_where_it_is_meant_to(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void Only_in_the_cell_of_a_table_a_bar_in_code_has_a_backslash()
    {
        Assert.Equal("`a\\|b`", MarkdownText.CodeInCell("a|b"));
        Assert.Equal("`a|b`", MarkdownText.Code("a|b"));
        Assert.Equal("c\\|d `https://x.example/a?b\\|c`", MarkdownText.EscapeInCell("c|d https://x.example/a?b|c"));
        Assert.Equal("c\\|d `https://x.example/a?b|c`", MarkdownText.Escape("c|d https://x.example/a?b|c"));
    }

    [Theory]
    [InlineData("`fee` has *two* values", "`fee` has \\*two\\* values")]
    [InlineData("set `a|b` - or `c`.", "set `a|b` - or `c`.")]
    [InlineData("one ` of `two` is [x](y)", "one \\` of \\`two\\` is \\[x\\](y)")]
    [InlineData("`` is empty", "\\`\\` is empty")]
    [InlineData("`<b>` @team", "`<b>` `@team`")]
    [InlineData("a `b\nc` d", "a `b c` d")]
    public void In_a_sentence_what_stands_between_backticks_is_code(string text, string expected) => Assert.Equal(expected, MarkdownText.Sentence(text));

    [Fact]
    public void In_a_cell_a_bar_has_a_backslash_in_code_too() => Assert.Equal("set `a\\|b`, c\\|d", MarkdownText.SentenceInCell("set `a|b`, c|d"));
}
