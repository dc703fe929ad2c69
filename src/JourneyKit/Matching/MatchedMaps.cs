using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>Two maps with which of their elements are which: what rules and gaps ask of a change.</summary>
internal sealed class MatchedMaps(JourneyMap before, JourneyMap after, MatchResult matches)
{
    public JourneyMap Before => before;

    public JourneyMap After => after;

    public MatchResult Matches => matches;

    /// <summary>The touchpoints that only the first map has, in its order.</summary>
    public IEnumerable<Touchpoint> Gone => matches.Touchpoints.UnmatchedBefore.Select(id => before.Touchpoints[id]!);

    /// <summary>The touchpoints that only the second map has, in its order.</summary>
    public IEnumerable<Touchpoint> Added => matches.Touchpoints.UnmatchedAfter.Select(id => after.Touchpoints[id]!);

    /// <summary>Matches two maps by their ids and by what they declare.</summary>
    public static MatchedMaps Of(JourneyMap before, JourneyMap after) => new(before, after, JourneyMatching.Match(before, after));

    /// <summary>What became of a touchpoint of the first map; nothing where it is gone.</summary>
    public IEnumerable<Touchpoint> AfterOf(Touchpoint touchpoint) => matches.Touchpoints.AfterOf(touchpoint.Id).Select(id => after.Touchpoints[id]!);

    /// <summary>What a touchpoint of the second map came of; nothing where it is new.</summary>
    public IEnumerable<Touchpoint> BeforeOf(Touchpoint touchpoint) => matches.Touchpoints.BeforeOf(touchpoint.Id).Select(id => before.Touchpoints[id]!);

    /// <summary>What became of a stage of the first map; nothing where it is gone.</summary>
    public IEnumerable<Stage> AfterOf(Stage stage) => matches.Stages.AfterOf(stage.Id).Select(id => after.Stages[id]!);

    /// <summary>What a stage of the second map came of; nothing where it is new.</summary>
    public IEnumerable<Stage> BeforeOf(Stage stage) => matches.Stages.BeforeOf(stage.Id).Select(id => before.Stages[id]!);

    /// <summary>What became of a conversion of the first map; nothing where it is no longer defined.</summary>
    public IEnumerable<Conversion> AfterOf(Conversion conversion) => matches.Conversions.AfterOf(conversion.Id).Select(id => after.Conversions[id]!);

    /// <summary>What a conversion of the second map came of; nothing where it is new.</summary>
    public IEnumerable<Conversion> BeforeOf(Conversion conversion) => matches.Conversions.BeforeOf(conversion.Id).Select(id => before.Conversions[id]!);

    /// <summary>The conversions that only the second map has, in its order.</summary>
    public IEnumerable<Conversion> NewGoals => matches.Conversions.UnmatchedAfter.Select(id => after.Conversions[id]!);

    /// <summary>Whether a new conversion may well be one of the first map by another name: it happens at what its touchpoint became, or has the same event.</summary>
    public bool IsAlike(Conversion gone, Conversion added)
        => (gone.Event is not null && gone.Event == added.Event)
            || (gone.At is { } was && added.At is { } now && matches.Touchpoints.AfterOf(was).Contains(now));

    /// <summary>Whether a touchpoint of the first map has nothing that it became.</summary>
    public bool IsGone(Touchpoint touchpoint) => !matches.Touchpoints.AfterOf(touchpoint.Id).Any();

    /// <summary>Whether a touchpoint of the first map is gone, and the second map lists it in <c>removes</c>.</summary>
    public bool IsRemovedOnPurpose(Touchpoint touchpoint) => IsGone(touchpoint) && after.Removes.Contains(touchpoint.Id.Value);
}
