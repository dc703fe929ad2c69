using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class StageTests
{
    private static readonly JourneyGraph Graph = JourneyGraph.Of(Maps.FromYaml("""
        stages: [awareness, decision, use]
        touchpoints:
          leaflet: { stage: awareness, next: [basket, help, lost] }
          basket: { stage: decision, next: [leaflet, pay, help] }
          pay: { stage: decision, next: [basket] }
          help: { stage: use, next: [leaflet, lost] }
          lost: { next: [leaflet] }
        """));

    [Fact]
    public void Transitions_to_an_earlier_stage_are_back_steps()
        => Assert.Equal(["basket>leaflet", "help>leaflet"], Graph.BackSteps.Select(step => $"{step.From}>{step.To}"));

    [Fact]
    public void Transitions_over_a_stage_are_jumps()
        => Assert.Equal(["leaflet>help"], Graph.StageJumps.Select(step => $"{step.From}>{step.To}"));
}
