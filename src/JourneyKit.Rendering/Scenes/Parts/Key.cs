using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The line that says what the marks mean.</summary>
internal static class Key
{
    private const double LineHeight = 22;
    private const double ToWords = 7;
    private const double Between = 22;

    /// <summary>Draws it in as many lines as it needs, and says where it ends below.</summary>
    public static double Draw(Canvas canvas, IReadOnlyList<KeyEntry> entries, double x, double y, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0)
        {
            return y;
        }

        var at = x;
        foreach (var entry in entries)
        {
            var words = TextFlow.Line(entry.Words, Fonts.Label, width - entry.Width - ToWords);
            var needed = entry.Width + ToWords + words.Width;
            if (at > x && at + needed > x + width)
            {
                (at, y) = (x, y + LineHeight);
            }

            canvas.Add(entry.Draw(at, y + 11));
            canvas.Text(words, at + entry.Width + ToWords, y + 15, Ink.Text2);
            at += needed + Between;
        }

        return y + LineHeight;
    }
}
