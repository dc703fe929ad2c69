using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Reasons;

/// <summary>What sets a touchpoint of the second map apart from what it came of, of the things that need a reason.</summary>
/// <param name="Before">What it came of; nothing where it is new.</param>
/// <param name="Title">The change in a word or two, after the touchpoint: <c>is new</c>.</param>
/// <param name="Words">The change as the rest of a sentence that begins with the touchpoint.</param>
/// <param name="Numbers">The emotions, where it feels worse; else empty.</param>
internal sealed record TouchpointChange(ElementList<Touchpoint> Before, string Title, string Words, ElementList<GapNumber> Numbers)
{
    /// <summary>Whether it feels worse and nothing else needs a reason: then the gap about that says that there is none.</summary>
    public bool IsFeelingOnly { get; init; }
}
