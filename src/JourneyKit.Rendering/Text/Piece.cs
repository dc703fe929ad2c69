namespace JourneyKit.Rendering.Text;

/// <summary>A part of a paragraph that stays together where a line has room for it.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place behind it.</param>
/// <param name="Units">How wide it is, in units of the em.</param>
/// <param name="IsAfterBlank">Whether a blank stands between it and the piece before.</param>
internal readonly record struct Piece(string Paragraph, int Start, int End, long Units, bool IsAfterBlank)
{
    /// <summary>The pieces of a paragraph, in order.</summary>
    public static IEnumerable<Piece> Of(string paragraph, TextFont font)
    {
        var (start, before, units, isAfterBlank) = (0, -1, 0L, false);
        for (var at = 0; at < paragraph.Length;)
        {
            var length = paragraph[at] == ' ' ? 1 : Cluster.LengthAt(paragraph, at);
            var isBlank = paragraph[at] == ' ';
            if (at > start && (isBlank || BreakRules.Allows(paragraph, before, at, length)))
            {
                yield return new Piece(paragraph, start, at, units, isAfterBlank);
                (start, units, isAfterBlank) = (at, 0, false);
            }

            if (isBlank)
            {
                (start, isAfterBlank) = (at + 1, true);
            }
            else
            {
                units += Cluster.Units(paragraph.AsSpan(at, length), font);
            }

            before = at;
            at += length;
        }

        if (start < paragraph.Length)
        {
            yield return new Piece(paragraph, start, paragraph.Length, units, isAfterBlank);
        }
    }
}
