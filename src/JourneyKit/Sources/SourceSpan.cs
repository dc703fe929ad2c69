namespace JourneyKit;

/// <summary>A piece of a text: from its first character up to, but not including, its end.</summary>
/// <param name="Path">The file, as it was named to the reader, with <c>/</c> between.</param>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position behind the last character.</param>
public readonly record struct SourceSpan(string Path, SourcePosition Start, SourcePosition End)
{
    /// <summary>Path and start, as in <c>maps/order.journey.yaml(12,5)</c>.</summary>
    public override string ToString() => $"{Path}({Start})";
}
