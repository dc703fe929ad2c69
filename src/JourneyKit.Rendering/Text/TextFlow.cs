namespace JourneyKit.Rendering.Text;

/// <summary>Breaks texts into lines.</summary>
/// <remarks>Lines break at blanks, after a slash, between Chinese, Japanese and Korean characters and at the edges of Thai syllables. A word breaks only where it is wider than a line.</remarks>
internal static class TextFlow
{
    /// <summary>Breaks a text into lines that are no wider than asked for, unless a single character is wider.</summary>
    /// <param name="text">The text; null and blank texts have no lines. A line break in it begins a new line.</param>
    /// <param name="font">How it is set.</param>
    /// <param name="width">How wide a line may be, in px.</param>
    /// <param name="lines">How many lines there may be, at least 1; what does not fit is cut at a word and ends in "…".</param>
    public static TextBlock Wrap(string? text, TextFont font, double width, int lines = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 1);
        return new LineFiller(Paragraphs.Of(text), font).Fill(LineFiller.Room(width, font), lines).Block(text ?? "", font);
    }

    /// <summary>The same number of lines as <see cref="Wrap"/>, as even as possible: for names. No word breaks for it.</summary>
    /// <inheritdoc cref="Wrap"/>
    public static TextBlock Balance(string? text, TextFont font, double width, int lines = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 1);
        var filler = new LineFiller(Paragraphs.Of(text), font);
        var room = LineFiller.Room(width, font);
        var filled = filler.Fill(room, lines);
        if (filled.IsCut || filled.Lines.Count < 2 || filler.LongestPiece > room)
        {
            return filled.Block(text ?? "", font);
        }

        var (low, high) = (filler.LongestPiece, Math.Min(room, filler.All));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = filler.Fill(middle, filled.Lines.Count).IsCut ? (middle + 1, high) : (low, middle);
        }

        return filler.Fill(low, filled.Lines.Count).Block(text ?? "", font);
    }

    /// <summary>One line; what does not fit is cut and ends in "…".</summary>
    /// <param name="text">The text; null and blank texts have no lines. Line breaks in it count as blanks.</param>
    /// <param name="font">How it is set.</param>
    /// <param name="width">How wide it may be, in px.</param>
    public static TextBlock Line(string? text, TextFont font, double width = double.PositiveInfinity)
        => new LineFiller(Paragraphs.Joined(text), font).Fill(LineFiller.Room(width, font), lines: 1).Block(text ?? "", font);
}
