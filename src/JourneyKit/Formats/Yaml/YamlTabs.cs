using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>
/// Tabs where YAML wants blanks, though the parser takes them: at the beginning of a line inside a text or between
/// brackets, and between the dash of an item and a list or mapping behind it.
/// </summary>
internal sealed class YamlTabs(SourceText source, DiagnosticBag diagnostics)
{
    private const string Message = "There is a tab where YAML wants blanks: put blanks in its place.";

    /// <summary>Whether there is any tab at all: most texts have none.</summary>
    public bool Any { get; } = source.Utf8.Span.Contains((byte)'\t');

    private ReadOnlySpan<byte> Text => source.Utf8.Span;

    /// <summary>Looks at the lines of a text, or of what stands between brackets: they are indented deeper than what it belongs to.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="owner">Where the mapping or list begins that it stands in; −1 for none.</param>
    public void CheckLines(int start, int end, int owner)
    {
        var column = owner < 0 ? -1 : owner - LineStart(owner);
        for (var line = NextLine(start, end); line < end; line = NextLine(line, end))
        {
            var blanks = Text[line..end].IndexOfAnyExcept((byte)' ');
            if (blanks >= 0 && blanks <= column && Text[line + blanks] == '\t' && !IsBlank(line))
            {
                Report(line + blanks);
            }
        }
    }

    /// <summary>Looks at what stands between a dash and the list or mapping behind it.</summary>
    public void CheckBehindDash(int start)
    {
        var before = Text[LineStart(start)..start];
        var content = before.TrimEnd(" \t"u8);
        var tab = before[content.Length..].IndexOf((byte)'\t');
        if (tab >= 0 && content.EndsWith("-"u8))
        {
            Report(start - before.Length + content.Length + tab);
        }
    }

    private void Report(int tab) => diagnostics.Add(DocumentFaults.SyntaxError, Message, source.Span(tab, tab + 1));

    private int LineStart(int at) => Text[..at].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    private int NextLine(int at, int end)
    {
        var length = Text[at..end].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? end : at + length + 1;
    }

    private bool IsBlank(int line)
    {
        var at = Text[line..].IndexOfAnyExcept(" \t"u8);
        return at < 0 || Text[line + at] is (byte)'\n' or (byte)'\r';
    }
}
