using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>
/// Which pairs of elements are compared value by value: all of them; but of many that take the places of many, only as many as bring
/// each of either side in once. A hundred that replace a hundred would say the same ten thousand times.
/// </summary>
internal sealed class ComparedPairs(MatchResult matches)
{
    private const int Many = 8;

    private readonly HashSet<ElementRef> seenBefore = [];
    private readonly HashSet<ElementRef> seenAfter = [];

    /// <summary>Whether to compare a pair, where pairs come in order.</summary>
    public bool Take(ElementRef before, ElementRef after)
    {
        var isFirst = seenBefore.Add(before) | seenAfter.Add(after);
        return isFirst || !IsOfMany(before, after);
    }

    private bool IsOfMany(ElementRef before, ElementRef after)
        => matches.Of(after.Kind) is { } among && among.AfterOf(before).Skip(Many).Any() && among.BeforeOf(after).Skip(Many).Any();
}
