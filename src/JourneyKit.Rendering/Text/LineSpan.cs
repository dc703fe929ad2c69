namespace JourneyKit.Rendering.Text;

/// <summary>The part of a paragraph that stands in a line.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">Where the line begins.</param>
/// <param name="End">The place behind it.</param>
/// <param name="Tail">What is added at its end: a hyphen, "…" or nothing.</param>
internal readonly record struct LineSpan(string Paragraph, int Start, int End, string Tail)
{
    /// <summary>The line as it is shown, without what only says where words may break.</summary>
    public TextLine Line(TextFont font)
    {
        var text = Paragraph[Start..End].Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Trim() + Tail;
        return new TextLine(text, TextWidth.Of(text, font));
    }
}
