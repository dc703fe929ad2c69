using System.Runtime.CompilerServices;

namespace JourneyKit.Validation.Wording;

/// <summary>
/// An interpolated string that is put together only where it is kept. In a map of a hundred thousand touchpoints something
/// can be missing a hundred thousand times, and only a few sentences about it are shown.
/// </summary>
[InterpolatedStringHandler]
internal ref struct KeptSentence
{
    private DefaultInterpolatedStringHandler text;

    public KeptSentence(int literalLength, int formattedCount, IKeepsSentences keeper, out bool isKept)
    {
        isKept = keeper.KeepsNext;
        text = isKept ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted(string? value) => text.AppendFormatted(value);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    /// <summary>The text, once; empty where it is not kept.</summary>
    public string Take() => text.ToStringAndClear();
}
