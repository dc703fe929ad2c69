using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Roadmap;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Roadmap;

public sealed class WaitGraphTests
{
    [Fact]
    public void A_wait_that_follows_from_others_is_left_out()
        => Assert.Equal(["a-b", "b-c"], WaitsOf(("a", ""), ("b", "a"), ("c", "a b")));

    [Fact]
    public void A_wait_that_follows_over_several_others_is_left_out()
        => Assert.Equal(["a-b", "b-c", "c-d"], WaitsOf(("a", ""), ("b", "a"), ("c", "b"), ("d", "a b c")));

    [Fact]
    public void Waits_in_a_circle_all_stay()
        => Assert.Equal(["a-b", "b-a"], WaitsOf(("a", "b"), ("b", "a")));

    [Fact]
    public void A_wait_for_what_is_not_shown_is_left_out()
        => Assert.Empty(WaitsOf(("a", "missing")));

    private static string[] WaitsOf(params (string Id, string DependsOn)[] initiatives)
    {
        var map = Maps.Grocery with
        {
            Initiatives = [.. initiatives.Select(one => new Initiative(new Id<Initiative>(one.Id)) { Name = one.Id, DependsOn = [.. one.DependsOn.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new Id<Initiative>(id))] })],
        };
        var steps = GapAnalysis.Compare(map, map).Roadmap.Steps.OrderBy(step => step.Initiative.Key, StringComparer.Ordinal).ToList();
        return [.. WaitGraph.Of(steps).Select(wait => $"{steps[wait.From].Initiative.Key}-{steps[wait.To].Initiative.Key}").Order(StringComparer.Ordinal)];
    }
}
