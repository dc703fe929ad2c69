using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class ReachTests
{
    private static readonly JourneyGraph Graph = JourneyGraph.Of(Maps.FromYaml("""
        conversions:
          order: { at: confirmation }
        touchpoints:
          basket: { entry: true, next: { pay: 70%, advice: {} } }
          advice: { painPoints: { stuck: { recovery: hotline } } }
          pay: { next: { confirmation: 80%, basket: 10% } }
          confirmation: {}
          bye: { exit: true }
          hotline: { next: [callback], painPoints: { again: { recovery: letter } } }
          callback: { next: [basket] }
          letter: {}
          leaflet: { next: [old-shop], painPoints: { old: { recovery: bye } } }
          old-shop: {}
        """));

    [Fact]
    public void Ends_without_a_meaning_are_dead_ends()
    {
        Assert.Equal("bye", FlowText.Of(Graph.Exits));
        Assert.Equal("advice letter old-shop", FlowText.Of(Graph.DeadEnds));
    }

    [Fact]
    public void What_only_a_recovery_leads_to_is_said_to_be_so_and_not_called_unreachable()
    {
        Assert.Equal("hotline callback letter", FlowText.Of(Graph.ReachedByRecoveryOnly));
        Assert.Equal("bye leaflet old-shop", FlowText.Of(Graph.Unreachable));
    }

    [Fact]
    public void What_leads_where_is_found_both_ways()
    {
        Assert.Equal("basket advice pay confirmation", FlowText.Of(Graph.ReachableFrom("basket")));
        Assert.Equal("basket pay hotline callback", FlowText.Of(Graph.LeadsTo("pay")));
        Assert.Equal("", FlowText.Of(Graph.ReachableFrom("letter")));
    }

    [Fact]
    public void Islands_are_parts_that_nothing_connects()
        => Assert.Equal(
            ["basket advice pay confirmation hotline callback", "bye", "letter", "leaflet old-shop"],
            Graph.Parts.Select(FlowText.Of));

    [Fact]
    public void A_recovery_that_hits_other_personas_recovers_nobody()
    {
        var map = Maps.FromYaml("""
            personas: [dana, erik]
            touchpoints:
              a: { entry: true, next: [b], painPoints: { p: { personas: [dana], recovery: c } } }
              b: {}
              c: {}
            """);
        Assert.Equal("c", FlowText.Of(JourneyGraph.Of(map, "dana").ReachedByRecoveryOnly));
        Assert.Equal("c", FlowText.Of(JourneyGraph.Of(map, "erik").Unreachable));
    }
}
