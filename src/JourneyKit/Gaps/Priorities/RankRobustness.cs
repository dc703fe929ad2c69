using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>How robust the order of gaps is: whether the first five stay the first five when the inputs are a little wrong.</summary>
internal sealed record RankRobustness
{
    /// <summary>How it was tried, in a sentence or two, with its numbers.</summary>
    public required string Method { get; init; }

    /// <summary>How far every input was moved at most, as a share of its value.</summary>
    public required decimal InputError { get; init; }

    /// <summary>How many times the inputs were moved.</summary>
    public required int Variations { get; init; }

    /// <summary>Where the numbers began by which they were moved.</summary>
    public required long Seed { get; init; }

    /// <summary>How many different inputs were moved.</summary>
    public required int Inputs { get; init; }

    /// <summary>The share of the variations in which the first five are the same set, in whatever order; 1 where there are no more than five gaps.</summary>
    public required Share SameTop { get; init; }

    /// <summary>The first five by their ids, in their order, and how often each stays among them; fewer where there are fewer gaps.</summary>
    public required ElementMap<GapStability> Top { get; init; }
}
