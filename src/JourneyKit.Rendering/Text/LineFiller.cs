namespace JourneyKit.Rendering.Text;

/// <summary>Fills lines with the pieces of a text, each as full as it gets.</summary>
internal sealed class LineFiller
{
    private const long Unlimited = long.MaxValue / 16;

    // Widths that were computed from texts come back as the same number of units.
    private const double Rounding = 1e-6;

    private readonly List<Piece> pieces;
    private readonly TextFont font;

    /// <summary>A filler for the paragraphs of a text.</summary>
    public LineFiller(IReadOnlyList<string> paragraphs, TextFont font)
    {
        this.font = paragraphs.All(TextWidth.IsMeasured) ? font : font with { Loose = true };
        pieces = [.. paragraphs.SelectMany(paragraph => Piece.Of(paragraph, this.font))];
    }

    /// <summary>The width of the longest piece, in units of the em; 0 without one.</summary>
    public long LongestPiece => pieces.Count == 0 ? 0 : pieces.Max(piece => piece.Units);

    /// <summary>A width at which each paragraph stands in one line, in units of the em.</summary>
    public long All => pieces.Sum(piece => piece.Units + Gap(piece));

    /// <summary>A width in px in units of the em.</summary>
    public static long Room(double width, TextFont font)
    {
        var units = (width * LiberationSans.UnitsPerEm / font.Size) + Rounding;
        return units >= Unlimited ? Unlimited : (long)Math.Max(0, units);
    }

    /// <summary>The lines at a width.</summary>
    /// <param name="room">The width of a line in units of the em.</param>
    /// <param name="lines">How many lines there may be; the last one is cut where there would be more.</param>
    public FilledLines Fill(long room, int lines)
    {
        var filled = new List<LineSpan>();
        var (start, end, used) = (-1, 0, 0L);
        var paragraph = "";
        foreach (var piece in pieces)
        {
            if (piece.Start > 0 && used + Gap(piece) + piece.Units <= room)
            {
                (end, used) = (piece.End, used + Gap(piece) + piece.Units);
                continue;
            }

            if (start >= 0)
            {
                filled.Add(new LineSpan(paragraph, start, end, ""));
            }

            (paragraph, start, end, used) = (piece.Paragraph, piece.Start, piece.End, piece.Units);
            while (used > room && filled.Count <= lines)
            {
                var at = WordBreak.Find(paragraph, start, end, font, room);
                if (at.At >= end)
                {
                    break;
                }

                filled.Add(new LineSpan(paragraph, start, at.At, at.HasHyphen ? "-" : ""));
                (start, used) = (at.At, used - at.Units);
            }

            if (filled.Count > lines)
            {
                break;
            }
        }

        if (start >= 0)
        {
            filled.Add(new LineSpan(paragraph, start, end, ""));
        }

        return filled.Count <= lines ? new FilledLines(filled, IsCut: false) : new FilledLines([.. filled[..(lines - 1)], LineCut.Of(filled[lines - 1], font, room)], IsCut: true);
    }

    private long Gap(Piece piece) => piece.IsAfterBlank ? LiberationSans.Of(' ', font) : 0;
}
