using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>Thousands of small flows, each answer against one found by trying everything.</summary>
public sealed class RandomFlowTests
{
    private const int Count = 1_500;
    private const double Tiny = 1e-12;

    private static IEnumerable<(int Seed, JourneyMap Map, JourneyGraph Graph, NaiveFlow Naive)> Flows
        => from seed in Enumerable.Range(0, Count)
           let map = RandomFlows.Map(seed)
           from persona in new Id<Persona>?[] { null, "p", "q" }
           select (seed, map, persona is { } one ? JourneyGraph.Of(map, one) : JourneyGraph.Of(map), NaiveFlow.Read(map, persona));

    [Fact]
    public void Shares_are_those_of_a_second_reading()
    {
        foreach (var (seed, _, graph, naive) in Flows)
        {
            Assert.Equal(naive.Touchpoints.Select(t => t.Key), graph.Touchpoints.Keys);
            Assert.Equal(naive.Shares.Keys, graph.Transitions.Select(t => (t.From.Value, t.To.Value)));
            Assert.Equal(naive.Entries.Keys, graph.Entries.Select(e => e.Touchpoint.Value));
            Assert.All(graph.Transitions, t => AssertNear(naive.Shares[(t.From.Value, t.To.Value)], t.Share, seed));
            Assert.All(graph.Entries, e => AssertNear(naive.Entries[e.Touchpoint.Value], e.Share, seed));
            Assert.All(graph.Touchpoints, t => AssertNear(naive.Leaving[t.Key], graph.Leaving(t.Id)!.Value.Share, seed));
            AssertNear(naive.UnknownEntries, graph.UnknownEntryShare, seed);
        }
    }

    [Fact]
    public void Shares_and_what_leaves_make_the_whole_and_the_matrix_says_the_same()
    {
        foreach (var (seed, _, graph, naive) in Flows)
        {
            foreach (var (touchpoint, vertex) in graph.Touchpoints.Select((t, i) => (t, i)))
            {
                AssertNear(1, graph.TransitionsFrom(touchpoint.Id).Sum(t => t.Share) + graph.Leaving(touchpoint.Id)!.Value.Share, seed);
                var row = graph.Flow.Shares[graph.Flow.Starts[vertex]..graph.Flow.Starts[vertex + 1]];
                Assert.All(row, share => Assert.True(share > 0, $"seed {seed}"));
                AssertNear(row.Sum(), graph.TransitionsFrom(touchpoint.Id).Sum(t => t.Share), seed);
                Assert.Equal(graph.TransitionsFrom(touchpoint.Id).Where(t => t.Share > 0).Select(t => t.To), graph.Flow.Targets[graph.Flow.Starts[vertex]..graph.Flow.Starts[vertex + 1]].Select(i => graph.Touchpoints[i].Id));
                AssertNear(naive.Entries.GetValueOrDefault(touchpoint.Key), (decimal)graph.Flow.Entries[vertex], seed);
            }
        }
    }

    [Fact]
    public void An_assumption_is_a_share_that_differs_from_what_is_stated_or_has_no_statement()
    {
        foreach (var (seed, map, graph, _) in Flows)
        {
            var ofPersonas = graph.ShareCount - graph.Entries.Count - graph.Transitions.Count;
            var isScaled = Math.Abs(map.Personas.Sum(persona => NaivePersonas.Weight(map, persona)) - 1) > 1e-12;
            Assert.True(ofPersonas == 0 || (graph.Persona is not null && ofPersonas == map.Personas.Count), $"seed {seed}");
            Assert.Equal(graph.Entries.Count(e => e.IsAssumed) + graph.Transitions.Count(t => t.IsAssumed) + (ofPersonas > 0 ? map.Personas.Count(p => p.Share is null || (isScaled && p.Share.Value.Value > 0)) : 0), graph.Assumptions.Count);
            foreach (var transition in graph.Transitions)
            {
                var differs = transition.Transition.Share?.Value != transition.Share;
                Assert.True(differs == transition.IsAssumed || NaiveFlow.Stated(map, transition.From) > 1 - Tiny, $"seed {seed}: {transition}");
            }
        }
    }

    [Fact]
    public void What_is_reached_is_the_closure_of_the_transitions()
    {
        foreach (var (seed, _, graph, naive) in Flows)
        {
            var all = graph.Touchpoints.Keys.ToList();
            foreach (var id in all)
            {
                Assert.Equal(all.Where(naive.Reach(naive.Successors(id), _ => true).Contains), graph.ReachableFrom(id).Select(t => t.Value));
                Assert.Equal(all.Where(other => naive.Reach(naive.Successors(other), _ => true).Contains(id)), graph.LeadsTo(id).Select(t => t.Value));
            }

            var reached = naive.Reach(naive.Entries.Keys, _ => true);
            var withRecoveries = new HashSet<string>(reached, StringComparer.Ordinal);
            for (var before = -1; before < withRecoveries.Count;)
            {
                before = withRecoveries.Count;
                withRecoveries = naive.Reach([.. withRecoveries, .. withRecoveries.SelectMany(id => graph.Touchpoints[id]!.PainPoints).Select(p => p.Recovery!.Value.Value).Where(all.Contains)], _ => true);
            }

            Assert.Equal(all.Where(id => !withRecoveries.Contains(id)), graph.Unreachable.Select(t => t.Value));
            Assert.Equal(all.Where(id => withRecoveries.Contains(id) && !reached.Contains(id)), graph.ReachedByRecoveryOnly.Select(t => t.Value));
            Assert.True(seed >= 0);
        }
    }

    [Fact]
    public void Loops_are_what_leads_to_each_other()
    {
        foreach (var (seed, _, graph, naive) in Flows)
        {
            var taken = naive.Shares.Where(share => share.Value > Tiny).Select(share => share.Key).ToHashSet();
            var all = graph.Touchpoints.Keys.ToList();
            var reach = all.ToDictionary(id => id, id => Closure(taken, id), StringComparer.Ordinal);
            var expected = all.Where(id => reach[id].Contains(id)).Select(id => string.Join(' ', all.Where(other => reach[id].Contains(other) && reach[other].Contains(id)))).Distinct(StringComparer.Ordinal);
            Assert.Equal(expected, graph.Loops.Select(loop => string.Join(' ', loop.Touchpoints.Select(t => t.Value).Order(StringComparer.Ordinal))));
            foreach (var loop in graph.Loops)
            {
                var members = loop.Touchpoints.Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
                Assert.True(loop.HasWayOut == (members.Any(id => naive.Leaving[id] > Tiny) || taken.Any(way => members.Contains(way.From) && !members.Contains(way.To))), $"seed {seed}: {loop}");
                var round = loop.Cycle.Select(t => t.Value).ToList();
                Assert.Equal(round, loop.Touchpoints.Take(round.Count).Select(t => t.Value));
                Assert.Equal(round.Count, round.Distinct(StringComparer.Ordinal).Count());
                Assert.All(round.Zip([.. round.Skip(1), round[0]]), way => Assert.Contains(way, taken));
            }
        }
    }

    [Fact]
    public void Parts_are_what_hangs_together()
    {
        foreach (var (_, _, graph, naive) in Flows)
        {
            var both = naive.Shares.Keys.SelectMany(way => new[] { way, (From: way.To, To: way.From) }).ToHashSet();
            var all = graph.Touchpoints.Keys.ToList();
            var expected = all.Select(id => string.Join(' ', all.Where(other => other == id || Closure(both, id).Contains(other)))).Distinct(StringComparer.Ordinal);
            Assert.Equal(expected, graph.Parts.Select(FlowText.Of));
        }
    }

    [Fact]
    public void A_single_point_of_failure_is_one_without_which_the_conversion_is_not_reached()
    {
        foreach (var (seed, map, graph, naive) in Flows)
        {
            var at = map.Conversions[0].At!.Value.Value;
            var expected = naive.Reach(naive.Entries.Keys, _ => true).Contains(at)
                ? graph.Touchpoints.Keys.Where(id => id != at && !naive.Reach(naive.Entries.Keys, other => other != id).Contains(at))
                : [];
            var found = graph.SinglePointsOfFailure("goal").Select(id => id.Value).ToList();
            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal), StringComparer.Ordinal), $"seed {seed}");

            // From the first to the last: each is one also for those behind it.
            Assert.All(found.Zip(found.Skip(1)), pair => Assert.DoesNotContain(pair.Second, naive.Reach(naive.Entries.Keys, other => other != pair.First)));
        }
    }

    private static HashSet<string> Closure(HashSet<(string From, string To)> ways, string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var id))
        {
            foreach (var (_, to) in ways.Where(way => way.From == id && reached.Add(way.To)))
            {
                open.Enqueue(to);
            }
        }

        return reached;
    }

    private static void AssertNear(double expected, decimal actual, int seed) => Assert.True(Math.Abs(expected - (double)actual) < Tiny, $"seed {seed}: {actual} instead of {expected}");
}
