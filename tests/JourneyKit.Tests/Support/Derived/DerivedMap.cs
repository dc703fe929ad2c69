using JourneyKit.Model;

namespace JourneyKit.Tests.Support.Derived;

/// <summary>A map that was made from something that nobody on this project wrote.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Map">The map.</param>
internal sealed record DerivedMap(string Name, JourneyMap Map)
{
    /// <summary>All that can be derived; a test that asks is skipped where the material is missing.</summary>
    public static IEnumerable<DerivedMap> All()
        => MermaidMaps.All(SharedFolder.Require("real/mermaid"))
            .Concat(GridMaps.All(SharedFolder.Require("real/yaml")))
            .Concat(PermitMaps.All(SharedFolder.Require("real/yaml")))
            .Concat(EventLogMaps.All(SharedFolder.Require("real/csv"), SharedFolder.Require("real/xes")));

    /// <summary>A list of touchpoints, each leading to the next and the last one out.</summary>
    public static ElementMap<Touchpoint> Chain(IReadOnlyList<Touchpoint> touchpoints)
        => [.. touchpoints.Select((touchpoint, i) => i + 1 < touchpoints.Count ? touchpoint with { Next = [new Transition(touchpoints[i + 1].Id.Value)] } : touchpoint with { Exit = true })];
}
