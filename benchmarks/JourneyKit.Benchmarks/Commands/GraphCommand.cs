using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Benchmarks.Peers;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>The graph of a map and its loops, against the same written by hand over arrays of integers.</summary>
internal static class GraphCommand
{
    private const double Limit = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.8);

    // What is timed; ours and the peer's stand together in a row of the table.
    private const string OurComponents = "our components";
    private const string PeerComponents = "peer's components";
    private const string OurBuild = "our graph, ids anew";
    private const string PeerBuild = "peer's graph from records";
    private const string OurBoth = "our graph and components, ids anew";
    private const string OurIndexedBoth = "our graph and components, ids known";
    private const string PeerBoth = "peer's graph and components from records";
    private const string PeerPairs = "peer's graph and components from integers";
    private const string OurLoops = "our graph and named loops";

    private static readonly (string What, string Ours, string Peer, double? Limit)[] Rows =
    [
        ("components alone", OurComponents, PeerComponents, Limit),
        ("graph, ids looked up : by hand from the same records", OurBuild, PeerBuild, Limit),
        ("graph and components : by hand from the same records", OurBoth, PeerBoth, Limit),
        ("graph and components : by hand, ids are integers already", OurBoth, PeerPairs, Limit),
        ("graph and components, map was looked up before : integers already", OurIndexedBoth, PeerPairs, Limit),
        ("graph and `Loops` with shares and names : by hand from the same records", OurLoops, PeerBoth, null),
    ];

    /// <summary>Measures and prints.</summary>
    /// <param name="isShort">Without the largest map.</param>
    /// <returns>How many limits are missed.</returns>
    public static int Run(bool isShort)
    {
        int[] counts = isShort ? [1_000, 10_000] : [1_000, 10_000, 100_000];
        var grid = new TextGrid("measured", "touchpoints", "ours", "by hand", "ratio", "limit", "");
        var missed = 0;
        Interleaved.WarmUp(WarmUp, Candidates(counts[0]));
        foreach (var count in counts)
        {
            var times = Interleaved.Run(rounds: 11, Candidates(count));
            foreach (var (what, ours, peer, limit) in Rows)
            {
                var ratio = times.Ratio(ours, peer);
                var isKept = limit is null || ratio <= limit;
                missed += isKept ? 0 : 1;
                grid.Add(what, $"{count:#,0}", Figures.Milliseconds(times.Milliseconds(ours)), Figures.Milliseconds(times.Milliseconds(peer)), Figures.Ratio(ratio), limit is { } most ? "≤ " + Figures.Ratio(most) : "–", limit is null ? "" : isKept ? "kept" : "missed");
            }
        }

        grid.Print();
        return missed;
    }

    private static Candidate[] Candidates(int count)
    {
        var map = new LoopingMap(count);
        var ours = FlowStructure.Of(map.Map.Touchpoints);
        var peer = PeerGraph.OfRecords(map.Records);
        Check(Components.Of(ours.Rows).Count, peer.Components().Max());
        return
        [
            new(OurComponents, () => Components.Of(ours.Rows)),
            new(PeerComponents, peer.Components),
            new(OurBuild, () => FlowStructure.Of(map.Fresh())),
            new(PeerBuild, () => PeerGraph.OfRecords(map.Records)),
            new(OurBoth, () => Components.Of(FlowStructure.Of(map.Fresh()).Rows)),
            new(OurIndexedBoth, () => Components.Of(FlowStructure.Of(map.Map.Touchpoints).Rows)),
            new(PeerBoth, () => PeerGraph.OfRecords(map.Records).Components()),
            new(PeerPairs, () => PeerGraph.OfPairs(count, map.From, map.To).Components()),
            new(OurLoops, () => JourneyGraph.Of(map.Map with { Touchpoints = map.Fresh() }).Loops),
        ];
    }

    private static void Check(int ours, int peers)
    {
        if (ours != peers)
        {
            throw new InvalidOperationException($"We find {ours} components, the peer {peers}.");
        }
    }
}
