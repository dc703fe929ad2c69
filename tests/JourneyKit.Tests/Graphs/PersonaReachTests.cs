using JourneyKit.Graphs;
using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

public sealed class PersonaReachTests
{
    private const int Maps = 2_000;

    [Fact]
    public void It_says_of_each_persona_what_the_graph_of_the_persona_says()
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var map = RandomFlows.Map(seed);
            AssertSame(map, $"of seed {seed}");
        }
    }

    [Fact]
    public void More_personas_than_a_number_has_bits_are_told_apart()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var map = RandomFlows.Map(seed);
            Persona[] others = [.. Enumerable.Range(0, 70).Select(i => new Persona("other-" + i))];
            AssertSame(map with { Personas = [map.Personas[0], .. others, map.Personas[1]] }, $"of seed {seed}");
        }
    }

    private static void AssertSame(JourneyMap map, string which)
    {
        var reach = new PersonaReach(map, JourneyGraph.Of(map).Structure);
        foreach (var persona in map.Personas)
        {
            var graph = JourneyGraph.Of(map, persona.Id);
            var hasStatedEntry = map.Touchpoints.Any(touchpoint => touchpoint.Entry is not null);
            Assert.True(graph.Touchpoints.Count > 0 == reach.MeetsAny(persona), which);
            Assert.True((hasStatedEntry && graph.Touchpoints.Count > 0 && graph.Entries.Count == 0) == reach.LacksEntry(persona), which);
            Assert.True(graph.Entries.Count > 0 == reach.HasEntry(persona), which);
            var alongTransitions = Reach.From(graph.Structure.Rows, graph.Entries.Select(entry => graph.Structure.IndexOf(entry.Touchpoint)));
            foreach (var touchpoint in map.Touchpoints)
            {
                Assert.True((graph.Structure.IndexOf(touchpoint.Id) is >= 0 and var vertex && alongTransitions[vertex]) == reach.ReachesAlongTransitions(persona, touchpoint.Id), which);
                Assert.True(graph.IsReachable(touchpoint.Id) == reach.Reaches(persona, touchpoint.Id), which);
            }

            var avoided = graph.AvoidedBy(persona.Id).ReachedOnlyThrough;
            foreach (var conversion in map.Conversions)
            {
                Assert.True(avoided.Contains(conversion.Id) == reach.ReachesOnlyThroughAvoided(persona, conversion.At!.Value), which);
                var before = graph.LeadsTo(conversion.At.Value).Append(conversion.At.Value).ToHashSet();
                var expected = graph.AvoidedBy(persona.Id).Touchpoints.Where(touchpoint => before.Contains(touchpoint) && graph.IsReachable(touchpoint));
                Assert.Equal(expected.Select(id => id.Value), reach.AvoidedOnTheWay(persona, conversion.At.Value).Select(id => id.Value));
                if (reach.ReachesOnlyThroughAvoided(persona, conversion.At.Value))
                {
                    var onEvery = expected.Where(touchpoint => touchpoint == conversion.At.Value || !ReachesWithout(map, persona, touchpoint, conversion.At.Value)).ToList();
                    Assert.Equal((onEvery.Count > 0 ? onEvery : expected).Select(id => id.Value), reach.AvoidedOnEveryWay(persona, conversion.At.Value).Select(id => id.Value));
                }
            }
        }
    }

    private static bool ReachesWithout(JourneyMap map, Persona persona, Id<Touchpoint> closed, Id<Touchpoint> goal)
    {
        var graph = JourneyGraph.Of(map, persona.Id);
        var seen = graph.Entries.Select(entry => entry.Touchpoint).Where(id => id != closed).ToHashSet();
        var waiting = new Stack<Id<Touchpoint>>(seen);
        while (waiting.TryPop(out var at))
        {
            foreach (var next in graph.TransitionsFrom(at).Select(way => way.To).Where(id => id != closed && seen.Add(id)))
            {
                waiting.Push(next);
            }
        }

        return seen.Contains(goal);
    }
}
