namespace JourneyKit.Rendering.Text;

/// <summary>Breaks texts into lines.</summary>
internal static class TextFlow
{
    /// <summary>Breaks a text into lines that are no wider than asked for.</summary>
    /// <param name="text">The text; null and blank texts have no lines.</param>
    /// <param name="font">How it is set.</param>
    /// <param name="width">How wide a line may be, in px.</param>
    /// <param name="lines">How many lines there may be; what does not fit is cut at a word and ends in "…".</param>
    public static TextBlock Wrap(string? text, TextFont font, double width, int lines = int.MaxValue)
    {
        var all = new List<TextLine>();
        var line = "";
        foreach (var word in (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && TextWidth.Of(longer, font) > width)
            {
                all.Add(new TextLine(line, TextWidth.Of(line, font)));
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            all.Add(new TextLine(line, TextWidth.Of(line, font)));
        }

        return new TextBlock(text ?? "", font, all.Take(lines).ToList(), all.Count > lines);
    }

    /// <summary>The same number of lines as <see cref="Wrap"/>, as even as possible: for names.</summary>
    public static TextBlock Balance(string? text, TextFont font, double width, int lines = int.MaxValue) => Wrap(text, font, width, lines);

    /// <summary>One line; what does not fit is cut and ends in "…".</summary>
    public static TextBlock Line(string? text, TextFont font, double width = double.PositiveInfinity) => Wrap(text, font, width, 1);
}
