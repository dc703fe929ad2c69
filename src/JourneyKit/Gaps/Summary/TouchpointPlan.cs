using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>All that is planned at one touchpoint.</summary>
internal sealed record TouchpointPlan
{
    /// <summary>The touchpoint of the second map; of the first where the second has none.</summary>
    public required GapElement Touchpoint { get; init; }

    /// <summary>The names of what it came of, where these are others; empty where it keeps its name.</summary>
    public ElementList<string> CameOf { get; init; }

    /// <summary>Whether what it came of becomes other touchpoints, too.</summary>
    public bool IsPart { get; init; }

    /// <summary>How it feels, from −2 to 2; empty where nothing better is planned.</summary>
    public ElementList<ScoreChange> Emotion { get; init; }

    /// <summary>How satisfied customers are, from 1 to 5; empty where nothing better is planned.</summary>
    public ElementList<ScoreChange> Satisfaction { get; init; }

    /// <summary>How hard it is, from 1 to 5, 5 is hardest; empty where nothing easier is planned.</summary>
    public ElementList<ScoreChange> Effort { get; init; }

    /// <summary>The names of the channels that it leaves; empty where it stays in its channel.</summary>
    public ElementList<string> FromChannels { get; init; }

    /// <summary>The name of the channel that it goes to; null where it stays in its channel.</summary>
    public string? ToChannel { get; init; }

    /// <summary>The pain points that are resolved or lessened there.</summary>
    public ElementList<SolvedPainPoint> Solved { get; init; }

    /// <summary>Whether it is gone and nobody is said to resolve what hurt there: that it goes with it is nothing that the plan does.</summary>
    public bool IsGoneUnsolved => Touchpoint.Side == GapSide.Before && Solved.All(solved => solved.Initiatives.Count == 0);

    /// <summary>Whether it is a moment of truth, in either map.</summary>
    public bool IsMomentOfTruth { get; init; }

    /// <summary>The gaps that it gathers, in the order of their ranks.</summary>
    public required ElementList<Gap> Gaps { get; init; }

    /// <summary>The initiatives that close a part of it or work on it.</summary>
    public ElementList<Id<Initiative>> Initiatives => [.. Gaps.SelectMany(gap => gap.Initiatives.Concat(gap.WorkedOnBy)).Distinct()];
}
