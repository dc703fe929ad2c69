using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The lines at the bottom: how many texts above are cut short, what is not shown, what numbers rest on, and where the map comes from.</summary>
internal static class Footer
{
    private const double LineHeight = 15;

    /// <summary>Draws it and says where it ends below.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="sentences">What it says; null and empty ones are left out.</param>
    /// <param name="x">The left side.</param>
    /// <param name="y">Where it begins.</param>
    /// <param name="width">How wide its lines may be.</param>
    public static double Draw(Canvas canvas, IEnumerable<string?> sentences, double x, double y, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var block = TextFlow.Wrap(string.Join(' ', sentences.Prepend(CutTexts.Sentence(canvas.Nodes)).Where(sentence => !string.IsNullOrWhiteSpace(sentence))), Fonts.Label, width);
        canvas.Text(block, x, y + 11, Ink.Text3, LineHeight);
        return y + block.Height(LineHeight);
    }
}
