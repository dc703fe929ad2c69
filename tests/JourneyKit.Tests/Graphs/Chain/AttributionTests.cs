using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>
/// Ten thousand recorded paths over channels as a first-order chain: start, channels, conversion or nothing, with the
/// shares of the counted moves. A channel after itself is one visit: its moves to itself are left out, and the others
/// make its whole, here as there.
/// <para>
/// The independent method knows nothing of matrices: it lets one unit of journeys flow through the raw counts, move after
/// move, and adds up what arrives, until less than 1e-14 is still on its way. For a removal effect it does so again with
/// the channel as an end.
/// </para>
/// </summary>
public sealed class AttributionTests
{
    private const string Start = "begin";
    private const string Goal = "conversion";

    [Fact]
    public void Removal_effects_of_recorded_paths_are_those_of_their_counts_flowing()
    {
        var moves = Moves(Path.Combine(SharedFolder.Require("real/csv"), "channelattribution-paths.csv"));
        var chain = ConversionChain.Of(JourneyGraph.Of(ToMap(moves)));
        var flow = chain.To(Goal)!;
        var whole = Flowing(moves, null);
        Assert.InRange(whole, 0.01, 0.99);
        Assert.Equal(whole, flow.Probability!.Value, 1e-9);

        var channels = moves.Keys.Where(name => name != Start).ToList();
        Assert.True(channels.Count > 5);
        Assert.Equal(channels.Order(StringComparer.Ordinal), flow.ChannelRemovals.Select(removal => removal.Channel.Value).Order(StringComparer.Ordinal));
        foreach (var removal in flow.ChannelRemovals)
        {
            var expected = 1 - (Flowing(moves, removal.Channel.Value) / whole);
            Assert.Equal(expected, removal.Effect!.Value, 1e-9);
            Assert.Equal(expected, flow.TouchpointRemovals.First(touchpoint => touchpoint.Touchpoint.Value == removal.Channel.Value).Effect!.Value, 1e-9);
        }
    }

    private static double Flowing(SortedDictionary<string, SortedDictionary<string, long>> moves, string? removed)
    {
        var (arrived, onTheWay) = (0d, new Dictionary<string, double> { [Start] = 1 });
        while (onTheWay.Values.Sum() > 1e-14)
        {
            var next = new Dictionary<string, double>();
            foreach (var (at, amount) in onTheWay)
            {
                double all = moves[at].Where(move => move.Key != at).Sum(move => move.Value);
                foreach (var (to, count) in moves[at].Where(move => move.Key != at && move.Key != removed))
                {
                    if (to == Goal)
                    {
                        arrived += amount * count / all;
                    }
                    else if (to.Length > 0)
                    {
                        next[to] = next.GetValueOrDefault(to) + (amount * count / all);
                    }
                }
            }

            onTheWay = next;
        }

        return arrived;
    }

    private static JourneyMap ToMap(SortedDictionary<string, SortedDictionary<string, long>> moves) => new()
    {
        Id = "attribution",
        Title = "Recorded paths",
        State = MapState.Current,
        Channels = [.. moves.Keys.Where(name => name != Start).Select(name => new Channel(name))],
        Conversions = [new(Goal) { At = Goal }],
        Touchpoints =
        [
            .. moves.Select(from => new Touchpoint(from.Key)
            {
                Kind = from.Key == Start ? TouchpointKind.Action : TouchpointKind.Interaction,
                Channel = from.Key == Start ? default(Id<Channel>?) : new Id<Channel>(from.Key),
                Entry = from.Key == Start ? Entry.OfUnknownShare : default(Entry?),
                Next =
                [
                    .. from.Value.Where(to => to.Key.Length > 0 && to.Key != from.Key).Select(to => new Transition(to.Key)
                    {
                        Share = (decimal)to.Value / from.Value.Where(move => move.Key != from.Key).Sum(move => move.Value),
                    }),
                ],
            }),
            new Touchpoint(Goal) { Exit = true },
        ],
    };

    // From each place how often to where; no name is leaving without a conversion.
    private static SortedDictionary<string, SortedDictionary<string, long>> Moves(string file)
    {
        var moves = new SortedDictionary<string, SortedDictionary<string, long>>(StringComparer.Ordinal);
        foreach (var fields in File.ReadLines(file).Skip(1).Select(line => line.Split(';')))
        {
            var (converted, lost) = (long.Parse(fields[1], CultureInfo.InvariantCulture), long.Parse(fields[3], CultureInfo.InvariantCulture));
            var at = Start;
            foreach (var channel in fields[0].Split(" > "))
            {
                Count(at, channel, converted + lost);
                at = channel;
            }

            Count(at, Goal, converted);
            Count(at, "", lost);
        }

        return moves;

        void Count(string from, string to, long count)
        {
            if (count > 0)
            {
                moves.TryAdd(from, new SortedDictionary<string, long>(StringComparer.Ordinal));
                moves[from][to] = moves[from].GetValueOrDefault(to) + count;
            }
        }
    }
}
