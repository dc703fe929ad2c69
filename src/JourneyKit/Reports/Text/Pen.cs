using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Text;

/// <summary>
/// Writes text with or without colour; without, the writer gets the characters and nothing else. Where the width is known,
/// longer lines are broken between words, and what follows stands below what it belongs to.
/// </summary>
/// <param name="writer">Where it goes.</param>
/// <param name="isColored">Whether it is coloured.</param>
/// <param name="width">How many cells a line has; null where lines are as long as they are.</param>
internal sealed class Pen(TextWriter writer, bool isColored, int? width = null)
{
    private const string Reset = "\e[0m";
    private const int Hanging = 2;

    private readonly StringBuilder line = new();
    private readonly List<(int End, Tone Tone)> pieces = [];
    private int? mark;

    /// <summary>The marks that take the place of English ones.</summary>
    public QuotationMarks Marks { private get; set; } = QuotationMarks.English;

    /// <summary>How many cells a line has; null where lines are as long as they are.</summary>
    public int? Width => width;

    public Pen Write(string text, Tone tone = Tone.Plain)
    {
        line.Append(VisibleText.Of(Marks.In(text)));
        pieces.Add((line.Length, tone));
        return this;
    }

    /// <summary>What does not fit into the line that is being written goes on below this place of it.</summary>
    public Pen Mark()
    {
        mark = line.Length;
        return this;
    }

    public Pen Line(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        var whole = line.ToString();
        if (width is not { } cells || CellWidth.Of(whole) <= cells)
        {
            Put(whole, 0, whole.Length);
        }
        else
        {
            Break(whole, cells);
        }

        End();
        return this;
    }

    /// <summary>A line that is never broken, since a program is to read it.</summary>
    public Pen Whole(string text, Tone tone = Tone.Plain)
    {
        Write(text, tone);
        Put(line.ToString(), 0, line.Length);
        End();
        return this;
    }

    private void End()
    {
        writer.Write('\n');
        line.Clear();
        pieces.Clear();
        mark = null;
    }

    private void Break(string whole, int cells)
    {
        var hang = new string(' ', HangOf(whole, cells));
        var breaks = LineBreaks.Of(whole, cells, hang.Length);
        for (var part = 0; part < breaks.Count; part++)
        {
            writer.Write(part == 0 ? "" : "\n" + hang);
            Put(whole, breaks[part].Start, breaks[part].End);
        }
    }

    // Below a mark, or a little to the right of where the line begins; but never so far that little has room.
    private int HangOf(string whole, int cells)
    {
        var blanks = whole.Length - whole.AsSpan().TrimStart(' ').Length;
        var marked = mark is { } place ? CellWidth.Of(whole[..place]) : blanks + Hanging;
        return marked <= cells / 2 ? marked : Math.Min(blanks + Hanging, cells / 2);
    }

    // A part of the line, each piece in its colour.
    private void Put(string whole, int from, int to)
    {
        var start = 0;
        foreach (var (end, tone) in pieces)
        {
            var (first, last) = (Math.Max(start, from), Math.Min(end, to));
            if (first < last)
            {
                writer.Write(isColored && CodeOf(tone) is { } code ? $"\e[{code}m{whole[first..last]}{Reset}" : whole[first..last]);
            }

            start = end;
        }
    }

    // The parameters of "select graphic rendition": 1 is bold, 2 faint, 31 to 36 are colours of the terminal's own palette.
    private static string? CodeOf(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Faint => "2",
        Tone.Error => "1;91",
        Tone.Warning => "1;33",
        Tone.Info => "1;36",
        Tone.Added or Tone.Good => "32",
        Tone.Removed => "31",
        Tone.Changed => "33",
        Tone.Reordered => "36",
        _ => null,
    };
}
