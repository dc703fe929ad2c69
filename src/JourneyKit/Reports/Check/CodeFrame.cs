using System.Globalization;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Check;

/// <summary>
/// The line that a finding stands in, with carets below the characters that it is about. It holds what is shown and
/// nothing of the file besides: thousands of files may have been read when it is written.
/// </summary>
internal sealed class CodeFrame
{
    private const int MostCharacters = 120;
    private const int CharactersBefore = 40;
    private const string Cut = "…";

    // What stands beside the line: blanks around its number, and the bar.
    private const int Frame = 5;
    private const int FewestCharacters = 20;

    private readonly int number;
    private readonly string text;
    private readonly int from;
    private readonly int to;

    private CodeFrame(int number, string text, int from, int to)
        => (this.number, this.text, this.from, this.to) = (number, text, from, to);

    /// <summary>The frame of a place.</summary>
    /// <param name="line">The line that it begins in.</param>
    /// <param name="span">The place.</param>
    public static CodeFrame Of(string line, SourceSpan span)
    {
        var start = Math.Min(span.Start.Column - 1, line.Length);
        var end = span.End.Line > span.Start.Line ? line.Length : Math.Clamp(span.End.Column - 1, start, line.Length);
        var (first, last) = Window(line, start);
        var shown = (first > 0 ? Cut : "") + line[first..last] + (last < line.Length ? Cut : "");
        var mark = start - first + (first > 0 ? Cut.Length : 0);
        return new CodeFrame(span.Start.Line, shown, mark, mark + Math.Min(end, last) - start);
    }

    public void Write(Pen pen, Tone tone)
    {
        var lineNumber = number.ToString(CultureInfo.InvariantCulture);
        var room = pen.Width is { } width ? Math.Max(width - lineNumber.Length - Frame, FewestCharacters) : int.MaxValue;
        var (shown, first, last) = Narrowed(room);
        pen.Write($"  {lineNumber} | ", Tone.Faint).Whole(Visible(shown, 0, shown.Length).TrimEnd());
        pen.Write($"  {new string(' ', lineNumber.Length)} | ", Tone.Faint)
            .Write(BlanksBelow(Visible(shown, 0, first)))
            .Whole(new string('^', Math.Max(1, WidthOf(Visible(shown, first, last)))), tone);
    }

    // As much of the line as has room, with where the place begins in it.
    private (string Shown, int From, int To) Narrowed(int room)
    {
        if (WidthOf(Visible(text, 0, text.Length)) <= room)
        {
            return (text, from, to);
        }

        // Wide characters take two cells each.
        var most = Math.Min(text.Length, WidthOf(text) > text.Length ? room / 2 : room) - (2 * Cut.Length);
        var first = BeforePair(text, Math.Clamp(from - (most / 3), 0, Math.Max(0, text.Length - most)));
        var last = BeforePair(text, Math.Min(first + most, text.Length));
        var cut = first > 0 ? Cut : "";
        var shown = cut + text[first..last] + (last < text.Length ? Cut : "");
        return (shown, from - first + cut.Length, Math.Clamp(to, first, last) - first + cut.Length);
    }

    /// <summary>What is shown of a line: all of it, or as much as fits around a position.</summary>
    private static (int From, int To) Window(string line, int position)
    {
        if (line.Length <= MostCharacters)
        {
            return (0, line.Length);
        }

        var first = Math.Clamp(position - CharactersBefore, 0, line.Length - MostCharacters);
        return (BeforePair(line, first), BeforePair(line, first + MostCharacters));
    }

    private static int BeforePair(string line, int position)
        => position > 0 && position < line.Length && char.IsLowSurrogate(line[position]) ? position - 1 : position;

    // Tabs stay tabs: wherever the terminal has its stops, the carets get to the same one.
    private static string BlanksBelow(string shown) => string.Join('\t', shown.Split('\t').Select(part => new string(' ', WidthOf(part))));

    private static int WidthOf(string shown) => CellWidth.Of(shown.Replace('\t', ' '));

    // A soft hyphen is lawful in texts, but here it may be what the finding is about.
    private static string Visible(string line, int start, int end) => VisibleText.Of(line, start, end).Replace("\u00AD", @"\u00AD", StringComparison.Ordinal);
}
