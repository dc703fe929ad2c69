using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Lines indented with tabs. How many blanks a tab stands for shows in what becomes of the lines.</summary>
internal sealed class TabIndentation : SyntaxSlip
{
    public override bool IsSure => true;

    private static readonly int[] Widths = [2, 4, 8];

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var tabs = Tabs(text);
        if (tabs.Count == 0 || tabs[0] > text.LineEnd(Math.Max(Unread.Fault(text), text.Fault.End)))
        {
            yield break;
        }

        if (tabs.Count == 1 && tabs[0] > text.LineStart(tabs[0]) && Fits(text, tabs[0], 0))
        {
            yield return new Remedy("There is a tab behind the blanks of this line; YAML indents with blanks: take it out.", tabs[0], tabs[0] + 1, Expand(text, tabs[0], 0));
        }

        foreach (var width in Widths.OrderBy(width => Fits(text, tabs[0], width) ? 0 : 1))
        {
            yield return new Remedy(
                $"This line is indented with a tab; YAML indents with blanks: put {width} blanks in place of {(tabs.Count == 1 ? "it" : "each tab")}.{More(tabs.Count - 1)}",
                tabs[0],
                tabs[0] + 1,
                [.. tabs.Select(tab => Expand(text, tab, width))])
            { IsSpread = true };
        }
    }

    private static string More(int count) => count switch
    {
        0 => "",
        1 => " So is 1 more line.",
        _ => $" So are {count} more lines.",
    };

    // Below a key without a value a line stands deeper, below one with a value beside it.
    private static bool Fits(BrokenText text, int tab, int width)
    {
        var line = YamlLine.Of(text, tab);
        var indentation = tab - line.Start + Expand(text, tab, width).Replacement.Length;
        return line.Previous() is not { } above
            || (above.HasKey && above.ValueStart >= above.ValueEnd ? indentation > above.KeyStart - above.Start : indentation == above.KeyStart - above.Start);
    }

    /// <summary>The first tab of each line that is indented with one, from where reading stopped.</summary>
    private static List<int> Tabs(BrokenText text)
    {
        var tabs = new List<int>();
        for (var line = text.LineStart(text.Fault.LastEnd); line < text.Bytes.Length; line = text.NextLine(line))
        {
            var content = text.SkipBlanks(line);
            var tab = text.Bytes[line..content].IndexOf((byte)'\t');
            if (tab >= 0 && !text.IsLineEnd(content))
            {
                tabs.Add(line + tab);
            }
        }

        return tabs;
    }

    private static TextEdit Expand(BrokenText text, int tab, int width)
    {
        var end = text.SkipBlanks(tab);
        var blanks = 0;
        for (var at = tab; at < end; at++)
        {
            blanks += text.IsAt(at, '\t') ? width : 1;
        }

        return new TextEdit(tab, end, new string(' ', blanks));
    }
}
