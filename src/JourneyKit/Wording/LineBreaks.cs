namespace JourneyKit.Wording;

/// <summary>Where a line is broken that is longer than there is room for: between words, whatever a word takes.</summary>
internal static class LineBreaks
{
    /// <summary>The parts of a text that have a line each, the blanks between them left out. A word that is longer than a line has one of its own.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="width">How many cells a line has.</param>
    /// <param name="hang">How many cells every line but the first is indented.</param>
    public static IReadOnlyList<(int Start, int End)> Of(string text, int width, int hang)
    {
        var lines = new List<(int Start, int End)>();
        var (start, end, used) = (0, 0, 0);
        foreach (var (blank, word, after) in Words(text))
        {
            var cells = CellWidth.Of(text[blank..after]);
            if (end > start && used + cells > width)
            {
                lines.Add((start, end));
                (start, used, cells) = (word, hang, CellWidth.Of(text[word..after]));
            }

            (end, used) = (after, used + cells);
        }

        lines.Add((start, end));
        return lines;
    }

    // Each word: where the blanks before it begin, where it begins itself, and where it ends. What the line is indented by is a part of the first.
    private static IEnumerable<(int Blank, int Word, int End)> Words(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var blank = at;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            var word = at;
            while (at < text.Length && text[at] != ' ')
            {
                at++;
            }

            if (at > word)
            {
                yield return (blank, word, at);
            }
        }
    }
}
