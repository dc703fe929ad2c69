using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support;

/// <summary>Roadmaps of maps that no reader would let through.</summary>
internal static class RoadmapOf
{
    public static GapRoadmap Initiatives(params (string Id, string[] DependsOn)[] initiatives)
        => Initiatives([.. initiatives.Select(own => new Initiative(own.Id) { DependsOn = [.. own.DependsOn.Select(id => new Id<Initiative>(id))] })]);

    public static GapRoadmap Initiatives(ElementMap<Initiative> initiatives, GapOptions? options = null)
    {
        var current = Maps.FromYaml("touchpoints: { pay: {} }");
        return GapAnalysis.Compare(current, current with { State = MapState.Future, Initiatives = initiatives }, options).Roadmap;
    }
}
