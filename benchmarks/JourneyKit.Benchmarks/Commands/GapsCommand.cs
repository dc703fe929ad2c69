using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Changes;
using JourneyKit.Matching;
using JourneyKit.Model;
using JsonDiffPatchDotNet;
using Newtonsoft.Json.Linq;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>What it costs to compare two loaded maps, and to guess which touchpoints are which.</summary>
internal static class GapsCommand
{
    private const string Ours = "JourneyKit";
    private const string Join = "hash join of ids, record equality";
    private const string JsonDiff = "JsonDiffPatch.Net";
    private const double Limit = 3;
    private const double LeastTimesFaster = 20;
    private const int Rounds = 11;
    private const int JsonRounds = 5;
    private const int Touchpoints = 100_000;
    private const int FewTouchpoints = 10_000;
    private const int Unmatched = 2_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.8);

    /// <summary>Measures and prints.</summary>
    /// <param name="isShort">Whether the map is a tenth as large.</param>
    /// <returns>How many targets are missed.</returns>
    public static int Run(bool isShort)
    {
        var before = Load(MapMaker.Make(isShort ? FewTouchpoints : Touchpoints));
        var after = Load(MapMaker.Edit(before));
        Candidate[] candidates = [new(Ours, () => JourneyComparison.Compare(before, after)), new(Join, () => HashJoin(before, after))];
        Interleaved.WarmUp(WarmUp, candidates);
        var times = Interleaved.Run(Rounds, candidates);
        var ratio = times.Ratio(Ours, Join);

        var grid = new TextGrid("measured", "size", "ours", "peer", "ratio", "limit", "");
        grid.Add(
            $"compare, 1 % changed : {Join}",
            $"{before.Touchpoints.Count} touchpoints",
            Figures.Milliseconds(times.Milliseconds(Ours)),
            Figures.Milliseconds(times.Milliseconds(Join)),
            Figures.Ratio(ratio),
            "≤ " + Figures.Ratio(Limit),
            ratio <= Limit ? "kept" : "missed");
        var isFaster = AddJsonDiff(grid, before, after);
        AddSuggestions(grid);
        grid.Print();
        return (ratio <= Limit ? 0 : 1) + (isFaster ? 0 : 1);
    }

    // Both have read their documents before the clock runs. Arrays as in our maps: short, so that its longest common subsequences cost it little.
    private static bool AddJsonDiff(TextGrid grid, JourneyMap before, JourneyMap after)
    {
        var (left, right) = (JToken.Parse(JourneyWriter.Write(before, JourneyFormat.Json, limits: SizedMap.Limits)), JToken.Parse(JourneyWriter.Write(after, JourneyFormat.Json, limits: SizedMap.Limits)));
        var differ = new JsonDiffPatch();
        Candidate[] candidates = [new(Ours, () => JourneyComparison.Compare(before, after)), new(JsonDiff, () => differ.Diff(left, right))];
        Interleaved.WarmUp(WarmUp, candidates);
        var times = Interleaved.Run(JsonRounds, candidates);
        var timesFaster = times.Milliseconds(JsonDiff) / times.Milliseconds(Ours);
        grid.Add(
            $"{JsonDiff} of the same documents : compare",
            $"{before.Touchpoints.Count} touchpoints",
            Figures.Milliseconds(times.Milliseconds(Ours)),
            Figures.Milliseconds(times.Milliseconds(JsonDiff)),
            Figures.Ratio(timesFaster),
            "≥ " + Figures.Ratio(LeastTimesFaster),
            timesFaster >= LeastTimesFaster ? "kept" : "missed");
        return timesFaster >= LeastTimesFaster;
    }

    // The least that any comparison does: finds each touchpoint's other version by its id, and looks whether it is equal.
    private static List<Touchpoint> HashJoin(JourneyMap before, JourneyMap after)
    {
        var byId = new Dictionary<string, Touchpoint>(before.Touchpoints.Count, StringComparer.Ordinal);
        foreach (var touchpoint in before.Touchpoints)
        {
            byId.Add(touchpoint.Key, touchpoint);
        }

        var changed = new List<Touchpoint>();
        foreach (var touchpoint in after.Touchpoints)
        {
            if (!byId.Remove(touchpoint.Key, out var was) || !was.Equals(touchpoint))
            {
                changed.Add(touchpoint);
            }
        }

        changed.AddRange(byId.Values);
        return changed;
    }

    private static void AddSuggestions(TextGrid grid)
    {
        var before = MapMaker.Make(Unmatched);
        var after = before with { Touchpoints = [.. before.Touchpoints.Select(touchpoint => touchpoint with { Id = touchpoint.Key + "-new", Next = [] })] };
        Candidate[] candidates = [new(Ours, () => JourneyMatching.Match(before, after, MatchMode.Suggest))];
        Interleaved.WarmUp(WarmUp, candidates);
        grid.Add("guess by similarity", $"{Unmatched} × {Unmatched} unmatched", Figures.Milliseconds(Interleaved.Run(3, candidates).Milliseconds(Ours)), "–", "–", "–", "");
    }

    private static JourneyMap Load(JourneyMap map) => SizedMap.Read(JourneyWriter.WriteUtf8(map, JourneyFormat.Json, limits: SizedMap.Limits), JourneyFormat.Json).Map!;
}
