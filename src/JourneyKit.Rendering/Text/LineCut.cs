namespace JourneyKit.Rendering.Text;

/// <summary>Ends the last line that there is room for with "…".</summary>
internal static class LineCut
{
    private const string Sign = "…";

    // What looks odd before "…".
    private static readonly char[] Loose = [' ', '.', ',', ';', ':', '-', '–', '—', '/', '(', '[', '“', '„', '«', '…', '、', '。', '，'];

    /// <summary>
    /// The line, cut so that "…" fits behind it: at a word, or inside one where the words before it fill less than half of the
    /// line.
    /// </summary>
    /// <param name="line">The line; more of the text follows.</param>
    /// <param name="font">How it is set.</param>
    /// <param name="room">How wide a line may be, in units of the em.</param>
    public static LineSpan Of(LineSpan line, TextFont font, long room)
    {
        var text = line.Paragraph;
        var left = room - LiberationSans.Of(Sign[0], font);
        var (word, wordUnits, inside, units) = (line.Start, 0L, line.Start, 0L);
        for (var (at, before) = (line.Start, -1); at <= text.Length && units <= left;)
        {
            var length = at == text.Length ? 0 : Cluster.LengthAt(text, at);
            inside = at;
            if (at == text.Length || text[at] == ' ' || (before >= 0 && BreakRules.Allows(text, before, at, length)))
            {
                (word, wordUnits) = (at, units);
            }

            if (at == text.Length)
            {
                break;
            }

            units += Cluster.Units(text.AsSpan(at, length), font);
            (before, at) = (at, at + length);
        }

        var end = word == text.Length || wordUnits * 2 >= room ? word : inside;
        return line with { End = line.Start + text.AsSpan(line.Start, end - line.Start).TrimEnd(Loose).Length, Tail = Sign };
    }
}
