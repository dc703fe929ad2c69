namespace JourneyKit.Tests.Support;

public sealed class MarkedTextTests
{
    [Fact]
    public void Marks_are_taken_out_and_say_where_they_stood()
    {
        var marked = MarkedText.Parse("a: 1\r\nb: [|JK1026:3😀|]\n[||]c");

        Assert.Equal("a: 1\r\nb: 3😀\nc", marked.Text);
        Assert.Equal(
            [new Mark("JK1026", new SourcePosition(2, 4), new SourcePosition(2, 7)), new Mark(null, new SourcePosition(3, 1), new SourcePosition(3, 1))],
            marked.Marks);
    }

    [Fact]
    public void Marks_stand_inside_each_other_and_beside_brackets()
    {
        var marked = MarkedText.Parse("[[|JK1020:[|a|]b|]]");

        Assert.Equal("[ab]", marked.Text);
        Assert.Equal([(null, 3), ("JK1020", 4)], marked.Marks.Select(m => (m.Rule, m.End.Column)));
    }

    [Fact]
    public void A_mark_that_is_not_closed_is_a_mistake_of_the_test()
        => Assert.Throws<ArgumentException>(() => MarkedText.Parse("a [|b"));

    [Fact]
    public void A_character_can_be_written_by_its_number()
        => Assert.Equal("a\u0085[b", MarkedText.Parse("a<U+0085>[|<U+005B>|]b").Text);
}
