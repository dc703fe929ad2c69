using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Text;

public sealed class TextFlowTests
{
    private static readonly TextFont Body = new(12);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n\u00A0\u3000")]
    [InlineData("\u00AD")]
    public void Blank_texts_have_no_lines(string? text)
    {
        Assert.Empty(TextFlow.Wrap(text, Body, 100).Lines);
        Assert.Empty(TextFlow.Balance(text, Body, 100).Lines);
        Assert.Empty(TextFlow.Line(text, Body).Lines);
    }

    [Theory]
    [InlineData("pay in the shop", 60, "pay in the|shop")]
    [InlineData("pay\tin\u2003the\u3000\u3000shop", 60, "pay in the|shop")]
    [InlineData("10\u00A0EUR each", 45, "10\u00A0EUR|each")]
    [InlineData("one\ntwo\r\n\r\nthree", 200, "one|two|three")]
    [InlineData("chat/phone/mail", 50, "chat/|phone/|mail")]
    [InlineData("open 24/7 all", 40, "open|24/7 all")]
    [InlineData("客户旅程，从广告。", 48, "客户旅|程，从广|告。")]
    [InlineData("客户「旅程」图", 36, "客户|「旅|程」图")]
    [InlineData("ロボットとキャッシュ", 36, "ロボッ|トと|キャッ|シュ")]
    [InlineData("😀😀😀😀", 36, "😀😀|😀😀")]
    [InlineData("เส้นทางของลูกค้าที่นำไปสู่", 100, "เส้นทางของลูก|ค้าที่นำไปสู่")]
    [InlineData("a\u200Bb\u200Bc", 8, "a|b|c")]
    [InlineData("pay\u0007ment", 200, "payment")]
    public void Lines_break_where_readers_expect_it(string text, double width, string lines)
        => Assert.Equal(lines, Lines(TextFlow.Wrap(text, Body, width)));

    [Theory]
    [InlineData("Haftpflichtversicherungsnachweis", 90, "Haftpflichtversi-|cherungsnach-|weis")]
    [InlineData("Haftpflicht\u00ADversicherungs\u00ADnachweis", 90, "Haftpflicht-|versicherungs-|nachweis")]
    [InlineData("Haftpflicht\u00ADversicherung", 200, "Haftpflichtversicherung")]
    [InlineData("first.last@example.org", 70, "first.last@|example.org")]
    [InlineData("bcdfghjklmnp", 40, "bcdfg-|hjklmn-|p")]
    [InlineData("1234567890", 40, "12345|67890")]
    [InlineData("der Versicherungsnachweis", 70, "der|Versiche-|rungsnach-|weis")]
    public void A_word_wider_than_a_line_breaks_at_the_best_place(string text, double width, string lines)
        => Assert.Equal(lines, Lines(TextFlow.Wrap(text, Body, width)));

    [Theory]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("क्षि")]
    [InlineData("e\u0301")]
    [InlineData("m")]
    public void A_cluster_is_never_split_however_narrow_the_line_is(string cluster)
        => Assert.Equal($"{cluster}|{cluster}", Lines(TextFlow.Wrap($"{cluster} {cluster}", Body, 1)));

    [Fact]
    public void Lines_past_the_cap_are_cut_at_a_word()
    {
        var block = TextFlow.Wrap("the customer looks for a shop, compares prices and pays", Body, 90, 2);
        Assert.Equal("the customer|looks for a…", Lines(block));
        Assert.True(block.IsCut);
        Assert.Equal("the customer looks for a shop, compares prices and pays", block.Whole);
    }

    [Theory]
    [InlineData("one\ntwo", "one…")]
    [InlineData("Haftpflichtversicherungsnachweis", "Haftpflichtvers…")]
    [InlineData("A Haftpflichtversicherungsnachweis", "A Haftpflichtve…")]
    public void A_cap_of_one_line_cuts_inside_a_word_only_where_the_words_before_fill_too_little(string text, string line)
        => Assert.Equal(line, Lines(TextFlow.Wrap(text, Body, 90, 1)));

    [Fact]
    public void One_line_takes_line_breaks_for_blanks()
    {
        var block = TextFlow.Line("one\ntwo", Body);
        Assert.Equal("one two", Lines(block));
        Assert.False(block.IsCut);
        Assert.Equal(TextWidth.Of("one two", Body), block.Width);
    }

    [Theory]
    [InlineData("compare prices and pay in the shop", 140)]
    [InlineData("Bestellung im Laden abholen, dann bezahlen", 200)]
    [InlineData("客户旅程从广告到订单与付款", 100)]
    public void Balanced_lines_are_as_many_and_the_widest_is_narrower(string text, double width)
    {
        var (wrapped, balanced) = (TextFlow.Wrap(text, Body, width), TextFlow.Balance(text, Body, width));
        Assert.Equal(wrapped.Lines.Count, balanced.Lines.Count);
        Assert.True(balanced.Width < wrapped.Width, $"{Lines(wrapped)} became {Lines(balanced)}");
        Assert.True(TextFlow.Wrap(text, Body, balanced.Width - 0.1).Lines.Count > balanced.Lines.Count);
    }

    [Fact]
    public void Balancing_breaks_no_word_that_fits()
        => Assert.Equal("a|Versicherungsnachweis", Lines(TextFlow.Balance("a Versicherungsnachweis", Body, TextWidth.Of("Versicherungsnachweis", Body) + 1)));

    [Fact]
    public void Infinite_width_leaves_each_paragraph_in_one_line()
        => Assert.Equal("one two three|four", Lines(TextFlow.Balance("one two three\nfour", Body, double.PositiveInfinity)));

    [Fact]
    public void A_cap_below_one_line_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => TextFlow.Wrap("pay", Body, 100, 0));

    private static string Lines(TextBlock block) => string.Join('|', block.Lines.Select(line => line.Text));
}
