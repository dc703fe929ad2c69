using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;

namespace JourneyKit.Tool.Tests.Output.Check;

public sealed class CodeFrameTests
{
    [Fact]
    public void Carets_stand_below_the_marked_characters()
        => Assert.Equal(["  7 | state: nwo", "    |        ^^^"], Frame("state: [nwo]"));

    [Fact]
    public void Tabs_before_the_place_stay_tabs()
        => Assert.Equal(["  7 | \t{\t\"zzz\": 1 }", "    | \t \t^^^^^"], Frame("\t{\t[\"zzz\"]: 1 }"));

    [Fact]
    public void Wide_characters_take_two_columns()
        => Assert.Equal(["  7 | 漢字: 日本", "    |       ^^^^"], Frame("漢字: [日本]"));

    [Fact]
    public void A_place_without_characters_has_one_caret()
    {
        Assert.Equal(["  7 | state:", "    |       ^"], Frame("state:[]"));
        Assert.Equal(["  7 | ", "    | ^"], Frame("[]"));
    }

    [Fact]
    public void A_place_of_several_lines_is_cut_at_the_end_of_the_first()
    {
        var span = new SourceSpan("x", new SourcePosition(7, 3), new SourcePosition(9, 2));
        Assert.Equal(["  7 | a: {", "    |   ^^"], Frame("a: {", span));
    }

    [Fact]
    public void A_place_beyond_its_line_is_drawn_at_the_end()
    {
        var span = new SourceSpan("x", new SourcePosition(7, 30), new SourcePosition(7, 40));
        Assert.Equal(["  7 | abc", "    |    ^"], Frame("abc", span));
    }

    [Fact]
    public void A_long_line_is_shown_around_the_place()
    {
        var lines = Frame(new string('a', 200) + "[bbb]" + new string('c', 200));
        Assert.Equal($"  7 | …{new string('a', 40)}bbb{new string('c', 77)}…", lines[0]);
        Assert.Equal($"    | {new string(' ', 41)}^^^", lines[1]);
    }

    [Fact]
    public void A_long_line_is_shown_from_its_start_where_the_place_is_there()
    {
        var lines = Frame("[a]" + new string('b', 200));
        Assert.Equal($"  7 | a{new string('b', 119)}…", lines[0]);
        Assert.Equal("    | ^", lines[1]);
    }

    [Fact]
    public void A_long_line_is_not_cut_within_a_character()
        => Assert.DoesNotContain('\uFFFD', string.Concat(Frame("x" + string.Concat(Enumerable.Repeat("👍", 100)) + "[b]" + string.Concat(Enumerable.Repeat("👍", 100)))).Normalize());

    private static string[] Frame(string marked)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var line = marked.Remove(end + 1, 1).Remove(start, 1);
        return Frame(line, new SourceSpan("x", new SourcePosition(7, start + 1), new SourcePosition(7, end + 1)));
    }

    private static string[] Frame(string line, SourceSpan span)
    {
        using var text = new StringWriter();
        CodeFrame.Of(line, span).Write(new Pen(text, isColored: false), Tone.Error);
        return text.ToString().TrimEnd('\n').Split('\n');
    }
}
