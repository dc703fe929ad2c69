namespace JourneyKit;

/// <summary>A position in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>Line and column, as in <c>12,5</c>.</summary>
    public override string ToString() => $"{Line},{Column}";
}
