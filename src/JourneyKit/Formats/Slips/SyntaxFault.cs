namespace JourneyKit.Formats.Slips;

/// <summary>Where a parser gave up, in offsets, and what it read before.</summary>
/// <param name="Start">Where the fault begins.</param>
/// <param name="End">Where it ends, as far as the parser says.</param>
/// <param name="Says">What the parser says of it; nothing where it was surprised itself, and knows no place.</param>
internal sealed record SyntaxFault(int Start, int End, string Says)
{
    /// <summary>The beginning of the last scalar that was read.</summary>
    public int LastStart { get; init; }

    /// <summary>The end of the last thing that was read.</summary>
    public int LastEnd { get; init; }

    /// <summary>The innermost bracket that is open, or −1.</summary>
    public int OpenBracket { get; init; } = -1;

    public static SyntaxFault Of(int start, int end, string says, TreeBuilder builder, ReadOnlySpan<byte> text)
    {
        var bracket = builder.Depth > 0 ? builder[builder.Innermost].Start : -1;
        return new SyntaxFault(Math.Min(start, text.Length), Math.Min(end, text.Length), says)
        {
            LastStart = builder.Count > 0 ? builder[builder.Count - 1].Start : 0,
            LastEnd = builder.LastEnd,
            OpenBracket = bracket >= 0 && bracket < text.Length && text[bracket] is (byte)'[' or (byte)'{' ? bracket : -1,
        };
    }
}
