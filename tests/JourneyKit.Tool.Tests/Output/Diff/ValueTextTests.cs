using JourneyKit.Model;
using JourneyKit.Reports.Diff;

namespace JourneyKit.Tool.Tests.Output.Diff;

public sealed class ValueTextTests
{
    [Fact]
    public void A_text_of_several_lines_is_shown_in_one() => Assert.Equal("one ⏎ two", ValueText.Of("one\ntwo"));

    [Fact]
    public void Nothing_is_told_from_an_empty_text()
    {
        Assert.Equal("\"\"", ValueText.Of(""));
        Assert.Equal("nothing", ValueText.Of(DataValue.Null));
    }

    [Fact]
    public void A_long_text_ends_in_a_sign() => Assert.Equal("abc…", ValueText.Short("abcdefgh", 4));

    [Fact]
    public void A_text_is_not_cut_within_a_character() => Assert.Equal("ab…", ValueText.Short("ab👍👍👍", 4));

    [Fact]
    public void Two_long_texts_are_shown_from_where_they_part()
    {
        var common = string.Concat(Enumerable.Repeat("word ", 40));
        var (before, after) = ValueText.Short(common + "one", common + "two", 60);
        Assert.EndsWith(" one", before, StringComparison.Ordinal);
        Assert.EndsWith(" two", after, StringComparison.Ordinal);
        Assert.StartsWith("…word ", before, StringComparison.Ordinal);
    }
}
