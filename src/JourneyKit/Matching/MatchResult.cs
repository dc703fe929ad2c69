using JourneyKit.Changes;
using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>Which elements of two maps are which: touchpoints, stages and conversions, which can be replaced. All other kinds are matched by their ids.</summary>
internal sealed class MatchResult
{
    internal MatchResult(MatchMode mode, ElementMatches touchpoints, ElementMatches stages, ElementMatches conversions, ElementList<Removal> removedOnPurpose)
    {
        Mode = mode;
        Touchpoints = touchpoints;
        Stages = stages;
        Conversions = conversions;
        RemovedOnPurpose = removedOnPurpose;
    }

    /// <summary>By what elements were matched.</summary>
    public MatchMode Mode { get; }

    /// <summary>The touchpoints of both maps.</summary>
    public ElementMatches Touchpoints { get; }

    /// <summary>The stages of both maps.</summary>
    public ElementMatches Stages { get; }

    /// <summary>The conversions of both maps. They are never guessed: a new goal beside one that is gone is a question to the reader.</summary>
    public ElementMatches Conversions { get; }

    /// <summary>What the second map says in <c>removes</c> of touchpoints that the first has and the second has not.</summary>
    public ElementList<Removal> RemovedOnPurpose { get; }

    /// <summary>The guesses; none but with <see cref="MatchMode.Suggest"/>.</summary>
    public ElementList<ElementMatch> Suggestions
        => [.. Stages.Linked.Concat(Touchpoints.Linked).Where(match => match.Basis == MatchBasis.Suggested)];

    /// <summary>
    /// The guesses as the lines by which the second map would declare them: YAML, to be put into its document where they
    /// are right. Empty where there are no guesses.
    /// </summary>
    public string ToReplacesLines() => ReplacesLines.Of(this);

    internal MatchResult Invert() => new(Mode, Touchpoints.Invert(), Stages.Invert(), Conversions.Invert(), []);
}
