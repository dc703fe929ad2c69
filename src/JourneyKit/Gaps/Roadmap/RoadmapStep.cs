using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>An initiative in its place on the roadmap.</summary>
internal sealed record RoadmapStep : IKeyed
{
    /// <summary>The initiative, as the map says it whose word holds.</summary>
    public required Initiative Initiative { get; init; }

    /// <summary>Where it stands.</summary>
    public required GapElement Element { get; init; }

    /// <summary>Its place in the order of the roadmap, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The wave it belongs to, from 1; 0 where it is done.</summary>
    public required int Wave { get; init; }

    /// <summary>The name of the team that answers for it; null where none is named.</summary>
    public string? TeamName { get; init; }

    /// <summary>The scores of the gaps that it closes and of the planned ones that it works on, added up, less those of what it makes worse: what it is worth in the ranking. Negative where it does more harm than good.</summary>
    public required decimal Worth { get; init; }

    /// <summary>The largest worth among itself and all that depend on it: what comes first because of what it makes possible.</summary>
    public required decimal Priority { get; init; }

    /// <summary>The gaps that it closes, in the order of their ranks.</summary>
    public ElementList<Gap> Gaps { get; init; }

    /// <summary>The gaps that it works on without being said to close them, in the order of their ranks.</summary>
    public ElementList<Gap> WorksOn { get; init; }

    /// <summary>The gaps that it causes or works against, in the order of their ranks.</summary>
    public ElementList<Gap> Worsens { get; init; }

    /// <summary>The pain points that it resolves, or that an opportunity addresses which it delivers.</summary>
    public ElementList<GapElement> PainPoints { get; init; }

    /// <summary>Whether the length of the critical path rests on it.</summary>
    public bool IsOnCriticalPath { get; init; }

    /// <summary>Whether it is finished.</summary>
    public bool IsDone => Initiative.Status == InitiativeStatus.Done;

    /// <summary>Whether it has a first and a last day, in this order.</summary>
    public bool IsDated => Initiative.Due >= Initiative.Start;

    string IKeyed.Key => Initiative.Key;
}
