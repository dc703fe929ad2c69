namespace JourneyKit.Rendering.Text;

/// <summary>The lines of a text at one width.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="IsCut">Whether lines were left out.</param>
internal sealed record FilledLines(IReadOnlyList<LineSpan> Lines, bool IsCut)
{
    /// <summary>The lines as they are shown.</summary>
    /// <param name="whole">The text as it was given.</param>
    /// <param name="font">How it is set.</param>
    public TextBlock Block(string whole, TextFont font)
        => new(whole, font, [.. Lines.Select(line => line.Line(font)).Where(line => line.Text.Length > 0)], IsCut);
}
