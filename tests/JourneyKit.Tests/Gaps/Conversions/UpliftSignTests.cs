using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Tests.Graphs.Chain;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Conversions;

/// <summary>A source of an uplift has the sign that setting it back alone shows: over random pairs with touchpoints put in and taken out, and over the samples.</summary>
public sealed class UpliftSignTests
{
    private const double Rounding = 1e-11;

    [Fact]
    public void Setting_one_source_back_changes_the_conversion_the_other_way()
    {
        var (confirmed, open) = (new Dictionary<UpliftSource, int>(), 0);
        for (var seed = 0; seed < 500; seed++)
        {
            var pair = new EditedPair(seed);
            foreach (var outlook in GapAnalysis.Compare(pair.Before, pair.After).Conversions.Where(outlook => outlook is { Uplift: not null, Unattributed: 0 }))
            {
                foreach (var share in outlook.Sources.Where(share => Math.Abs(share.Points) > 1e-6))
                {
                    var difference = Probability(pair.After, outlook.Id) - Probability(pair.SetBack(share), outlook.Id);
                    if (share.DependsOnOthers)
                    {
                        Assert.True(difference * share.Points <= Rounding, $"seed {seed}: {share} is said to depend on others, but setting it back takes away {difference}");
                        open++;
                    }
                    else
                    {
                        Assert.True(difference * share.Points > 0, $"seed {seed}: {share}, but setting it back takes away {difference}");
                        confirmed[share.Source] = confirmed.GetValueOrDefault(share.Source) + 1;
                    }
                }
            }
        }

        foreach (var source in new[] { UpliftSource.Touchpoint, UpliftSource.Added, UpliftSource.Removed, UpliftSource.Entries })
        {
            Assert.True(confirmed.GetValueOrDefault(source) >= 100, $"{source}: {confirmed.GetValueOrDefault(source)}");
        }

        // Where changes work against each other the sign of a few cannot be said.
        Assert.InRange(open, 1, confirmed.Values.Sum() / 10);
    }

    [Theory]
    [InlineData("grocery")]
    [InlineData("incident-support")]
    [InlineData("running-shoes")]
    public void So_it_is_in_the_samples(string sample)
    {
        var (before, after) = (Load(sample, "current"), Load(sample, "future"));
        var found = 0;
        foreach (var outlook in GapAnalysis.Compare(before, after).Conversions)
        {
            foreach (var share in outlook.Sources.Where(share => !share.DependsOnOthers))
            {
                if (SetBack(before, after, share) is { } back)
                {
                    Assert.True((Probability(after, outlook.Id) - Probability(back, outlook.Id)) * share.Points > 0, $"{share}");
                    found++;
                }
            }
        }

        Assert.True(found > 0);
    }

    private static JourneyMap Load(string sample, string state) => JourneyDocument.Load(Repository.PathTo($"samples/{sample}/{state}.journey.yaml")).Map!;

    // Those whose ways lead to what both maps have can be set back without a choice.
    private static JourneyMap? SetBack(JourneyMap before, JourneyMap after, UpliftShare share)
    {
        if (share is { Source: UpliftSource.Touchpoint, Before: [var was], After: [var now] } && before.Touchpoints[was]!.Next is var ways && ways.All(way => after.Touchpoints.Contains(way.Key)) && after.Touchpoints[now]!.Next.All(way => before.Touchpoints.Contains(way.Key)))
        {
            return With(after, now, ways);
        }

        return share is { Source: UpliftSource.Added, After: [var added] } && after.Touchpoints[added]!.Next.ToList() is [var only] ? With(after, added, [only with { Share = 1m }]) : null;
    }

    private static JourneyMap With(JourneyMap map, Id<Touchpoint> at, ElementMap<Transition> next)
        => map with { Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint.Id == at ? touchpoint with { Next = next } : touchpoint)] };

    private static double Probability(JourneyMap map, Id<Conversion> conversion) => ConversionChain.Of(JourneyGraph.Of(map)).To(conversion)!.Probability!.Value;

    /// <summary>A random map, and another with other shares and entries in which touchpoints were put on some ways and taken off others.</summary>
    private sealed class EditedPair
    {
        private readonly JourneyMap map;
        private readonly Random random;
        private readonly Dictionary<Id<Touchpoint>, Entry> entries;
        private readonly List<(Id<Touchpoint> From, Id<Touchpoint> To, Touchpoint Between, bool IsNew)> between = [];

        public EditedPair(int seed)
        {
            (map, random) = (RandomFlowMaps.Make(seed), new Random(seed));
            entries = Moved();
            var changed = map with { Touchpoints = [.. map.Touchpoints.Select(Changed)], State = MapState.Future };
            foreach (var touchpoint in map.Touchpoints)
            {
                foreach (var way in touchpoint.Next.Where(_ => random.Next(5) == 0))
                {
                    var id = $"between-{between.Count}";
                    between.Add((touchpoint.Id, way.To, new Touchpoint(id) { Next = [new Transition(way.Key) { Share = random.Next(40, 100) / 100m }] }, random.Next(2) == 0));
                }
            }

            (Before, After) = (Put(map, false), Put(changed, true));
        }

        public JourneyMap Before { get; }

        public JourneyMap After { get; }

        /// <summary>The second map with one source as it was in the first.</summary>
        public JourneyMap SetBack(UpliftShare share) => share.Source switch
        {
            UpliftSource.Entries => After with { Touchpoints = [.. After.Touchpoints.Select(touchpoint => touchpoint with { Entry = Before.Touchpoints[touchpoint.Id]?.Entry })] },
            UpliftSource.Added => With(After, share.After[0], [.. After.Touchpoints[share.After[0]]!.Next.Select(way => way with { Share = 1m })]),
            UpliftSource.Removed => PutBack(between.Single(one => one.Between.Id == share.Before[0])),
            _ => share.After.Aggregate(After, (after, id) => With(after, id, Through(map.Touchpoints[id]!.Next, id, true))),
        };

        private JourneyMap PutBack((Id<Touchpoint> From, Id<Touchpoint> To, Touchpoint Between, bool IsNew) one)
            => After with { Touchpoints = [.. After.Touchpoints.Select(touchpoint => touchpoint.Id == one.From ? touchpoint with { Next = [.. touchpoint.Next.Select(way => way.To == one.To ? new Transition(one.Between.Key) { Share = way.Share } : way)] } : touchpoint), one.Between] };

        private JourneyMap Put(JourneyMap on, bool isNew)
            => on with { Touchpoints = [.. on.Touchpoints.Select(touchpoint => touchpoint with { Next = Through(touchpoint.Next, touchpoint.Id, isNew) }), .. between.Where(one => one.IsNew == isNew).Select(one => one.Between)] };

        private ElementMap<Transition> Through(ElementMap<Transition> next, Id<Touchpoint> from, bool isNew)
            => [.. next.Select(way => between.FirstOrDefault(one => one.IsNew == isNew && one.From == from && one.To == way.To) is { Between: { } put } ? new Transition(put.Key) { Share = way.Share } : way)];

        // The first entry gives a part of its journeys to the last.
        private Dictionary<Id<Touchpoint>, Entry> Moved()
        {
            var moved = map.Touchpoints.Where(touchpoint => touchpoint.Entry is not null).ToDictionary(touchpoint => touchpoint.Id, touchpoint => touchpoint.Entry!.Value);
            if (moved.Count > 1 && random.Next(3) > 0)
            {
                var (first, last) = (moved.Keys.First(), moved.Keys.Last());
                var part = moved[first].Share!.Value.Value * random.Next(1, 100) / 100;
                moved[first] = Entry.FromShare(moved[first].Share!.Value.Value - part);
                moved[last] = Entry.FromShare(moved[last].Share!.Value.Value + part);
            }

            return moved;
        }

        private Touchpoint Changed(Touchpoint touchpoint)
        {
            var next = random.Next(2) == 0 ? touchpoint.Next : [.. touchpoint.Next.Select(way => way with { Share = way.Share!.Value.Value * random.Next(60, 101) / 100 })];
            return touchpoint with { Next = next, Entry = entries.TryGetValue(touchpoint.Id, out var entry) ? entry : null };
        }
    }
}
