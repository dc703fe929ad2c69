using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>
/// Maps of any size that look like those that people write: about 500 bytes of YAML a touchpoint, half of it text, half of it references,
/// choices and numbers. The same count makes the same map, always.
/// </summary>
internal static class MapMaker
{
    private const int Seed = 2_026;

    /// <summary>Makes a map with the given number of touchpoints.</summary>
    public static JourneyMap Make(int touchpoints)
    {
        var random = new Random(Seed);
        var places = new Places(touchpoints);
        return new JourneyMap
        {
            Id = "first-grocery-order",
            Title = "First online grocery order",
            Description = "From the first thought of having groceries brought home to the first delivery put away.",
            State = MapState.Current,
            Basis = Basis.Researched,
            Status = MapStatus.Approved,
            Owner = "ecommerce",
            Version = "2.3",
            Reviewed = new DateOnly(2026, 9, 30),
            ReviewEvery = TimeSpan.FromDays(91),
            Currency = "GBP",
            Tags = ["grocery", "first-order"],
            Scenario = new Scenario { Situation = "A household thinks about having the weekly shop delivered.", Outcome = "The first order is put away.", Excludes = ["orders of businesses"] },
            Objectives = Definitions.Objectives,
            Segments = Definitions.Segments,
            Personas = Definitions.Personas,
            Teams = Definitions.Teams,
            Systems = Definitions.Systems,
            Channels = Definitions.Channels,
            Sources = Definitions.Sources,
            Evidence = [.. Enumerable.Range(0, places.Evidence).Select(i => Definitions.EvidenceAt(i, random))],
            Metrics = [.. Enumerable.Range(0, places.Metrics).Select(i => Definitions.MetricAt(i, random))],
            Conversions = Definitions.Conversions(places),
            Stages = Definitions.Stages,
            Touchpoints = [.. Enumerable.Range(0, touchpoints).Select(i => TouchpointMaker.Make(i, places, random))],
            Opportunities = [.. Enumerable.Range(0, places.Opportunities).Select(i => PlanMaker.OpportunityAt(i, places, random))],
            Initiatives = [.. Enumerable.Range(0, places.Initiatives).Select(i => PlanMaker.InitiativeAt(i, places, random))],
        };
    }

    /// <summary>The same map with one touchpoint in a hundred changed: its feeling, its words, and the share of its first way out.</summary>
    public static JourneyMap Edit(JourneyMap map) => map with
    {
        Touchpoints = [.. map.Touchpoints.Select((touchpoint, i) => i % 100 == 50 ? Edit(touchpoint) : touchpoint)],
    };

    private static Touchpoint Edit(Touchpoint touchpoint) => touchpoint with
    {
        Emotion = touchpoint.Emotion == 2 ? -2 : 2,
        Doing = touchpoint.Doing + " And is thanked for it.",
        Next = [.. touchpoint.Next.Select(transition => transition with { Share = 0.125m })],
    };
}
