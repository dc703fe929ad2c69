namespace JourneyKit.Sources;

/// <summary>A change of a text: what stands between two offsets is replaced.</summary>
/// <param name="Start">The offset of the first byte that goes.</param>
/// <param name="End">The offset behind the last byte that goes.</param>
/// <param name="Replacement">What comes in its place.</param>
internal readonly record struct TextEdit(int Start, int End, string Replacement)
{
    public static TextEdit Insert(int at, string text) => new(at, at, text);

    public static TextEdit Delete(int start, int end) => new(start, end, "");
}
