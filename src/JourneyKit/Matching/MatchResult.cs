using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>Which elements of two maps are which: touchpoints, stages and conversions, which can be replaced. All other kinds are matched by their ids.</summary>
internal sealed class MatchResult
{
    internal MatchResult(MatchMode mode, ElementMatches<Touchpoint> touchpoints, ElementMatches<Stage> stages, ElementMatches<Conversion> conversions, ElementList<Removal> removedOnPurpose)
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
    public ElementMatches<Touchpoint> Touchpoints { get; }

    /// <summary>The stages of both maps.</summary>
    public ElementMatches<Stage> Stages { get; }

    /// <summary>The conversions of both maps. They are never guessed: a new goal beside one that is gone is a question to the reader.</summary>
    public ElementMatches<Conversion> Conversions { get; }

    /// <summary>What the second map says in <c>removes</c> of touchpoints that the first has and the second has not.</summary>
    public ElementList<Removal> RemovedOnPurpose { get; }

    /// <summary>All that are more than an id: those of conversions, of stages, then of touchpoints.</summary>
    public IEnumerable<ElementMatch> Links => Conversions.Links.Concat(Stages.Links).Concat(Touchpoints.Links);

    /// <summary>The guesses; none but with <see cref="MatchMode.Suggest"/>.</summary>
    public ElementList<ElementMatch> Suggestions
        => [.. Stages.Links.Concat(Touchpoints.Links).Where(match => match.Basis == MatchBasis.Suggested)];

    /// <summary>
    /// The guesses as the lines by which the second map would declare them: YAML, to be put into its document where they
    /// are right. Empty where there are no guesses.
    /// </summary>
    public string ToReplacesLines() => ReplacesLines.Of(this);

    /// <summary>The matches of the elements of a kind; null where they are matched by their ids alone.</summary>
    public ElementMatches? Of(ElementKind kind)
        => kind == ElementKind.Touchpoint ? Touchpoints
            : kind == ElementKind.Stage ? Stages
            : kind == ElementKind.Conversion ? Conversions
            : null;

    internal MatchResult Invert() => new(Mode, Touchpoints.Invert(), Stages.Invert(), Conversions.Invert(), []);
}
