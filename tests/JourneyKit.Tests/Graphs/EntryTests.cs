using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class EntryTests
{
    [Theory]
    [InlineData("{ entry: 60% }", "{ entry: 40% }", "a 60%, b 40%", 0)]
    [InlineData("{ entry: 60% }", "{ entry: true }", "a 60%, b 40%?", 0)]
    [InlineData("{ entry: true }", "{ entry: true }", "a 50%?, b 50%?", 0)]
    [InlineData("{ entry: true }", "{}", "a 100%", 0)]
    [InlineData("{ entry: true }", "{ entry: false }", "a 100%", 0)]
    [InlineData("{ entry: true }", "{ entry: 0% }", "a 100%?, b 0%", 0)]
    [InlineData("{ entry: 100% }", "{ entry: true }", "a 100%, b 0%?", 0)]
    [InlineData("{ entry: 60% }", "{ entry: 15% }", "a 60%, b 15%", 0.25)]
    [InlineData("{ entry: 0% }", "{}", "a 0%", 1)]
    [InlineData("{ entry: 80% }", "{ entry: 80% }", "a 50%?, b 50%?", 0)]
    [InlineData("{ entry: false }", "{ entry: false }", "a 50%?, b 50%?", 0)]
    [InlineData("{ next: [b] }", "{}", "a 100%?", 0)]
    [InlineData("{ next: [b] }", "{ next: [a] }", "", 1)]
    public void Entries_are_read_as_stated_divided_or_implied(string a, string b, string entries, double unknown)
    {
        var graph = JourneyGraph.Of(Maps.FromYaml($"touchpoints:\n  a: {a}\n  b: {b}"));
        Assert.Equal(entries, FlowText.Of(graph.Entries));
        Assert.Equal((decimal)unknown, graph.UnknownEntryShare);
    }

    [Fact]
    public void Entries_that_nobody_states_are_said_to_be_implied()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  a: { next: [c] }\n  b: { next: [c] }\n  c: { exit: true }"));
        Assert.Equal(["ImpliedEntry a 50%", "ImpliedEntry b 50%", "DividedEqually a>c 100%", "DividedEqually b>c 100%"], graph.Assumptions.Select(FlowText.Of));
    }

    [Theory]
    [InlineData("a: {}", false)]
    [InlineData("a: { next: [b] }\n  b: {}", true)]
    public void A_map_without_any_transition_has_no_flow(string touchpoints, bool hasFlow)
        => Assert.Equal(hasFlow, JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  " + touchpoints)).HasFlow);

    [Fact]
    public void A_map_without_touchpoints_has_a_graph_too()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("channels: [email]"));
        Assert.Empty(graph.Touchpoints);
        Assert.Empty(graph.Entries);
        Assert.Empty(graph.Unreachable);
        Assert.Empty(graph.Loops);
        Assert.Empty(graph.Parts);
        Assert.Equal(0, graph.Flow.Count);
    }
}
