namespace JourneyKit.Rendering.Text;

/// <summary>A text broken into lines.</summary>
/// <param name="Whole">The text as it was given.</param>
/// <param name="Font">How it is set.</param>
/// <param name="Lines">Its lines; none for an empty text.</param>
/// <param name="IsCut">Whether lines were left out, so that the last one ends in "…".</param>
internal sealed record TextBlock(string Whole, TextFont Font, IReadOnlyList<TextLine> Lines, bool IsCut)
{
    /// <summary>The widest line, in px; 0 without lines.</summary>
    public double Width => Lines.Count == 0 ? 0 : Lines.Max(line => line.Width);

    /// <summary>How high the lines are together, in px.</summary>
    /// <param name="lineHeight">From one base line to the next, in px.</param>
    public double Height(double lineHeight) => Lines.Count * lineHeight;
}
