using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps;

/// <summary>Sentences call each map by its own state: an interim map is never called the future map, nor an older version today's.</summary>
public sealed class StateNameTests
{
    private static readonly string[] WordsOfToday = ["today", "Today", "current map"];
    private static readonly string[] WordsOfFuture = ["future", "Future"];
    private static readonly string[] WordsOfInterim = ["interim", "Interim"];

    public static TheoryData<MapState, MapState> Pairs { get; } = new()
    {
        { MapState.Current, MapState.Future },
        { MapState.Current, MapState.Interim },
        { MapState.Interim, MapState.Future },
        { MapState.Current, MapState.Current },
        { MapState.Interim, MapState.Interim },
        { MapState.Future, MapState.Future },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void No_sentence_speaks_of_a_state_that_neither_map_shows(MapState before, MapState after)
    {
        var isVersions = before == after;
        string[] strange =
        [
            .. isVersions || before != MapState.Current ? WordsOfToday : [],
            .. isVersions || after != MapState.Future ? WordsOfFuture : [],
            .. isVersions || (before != MapState.Interim && after != MapState.Interim) ? WordsOfInterim : [],
        ];
        foreach (var (first, second) in Maps())
        {
            var report = GapAnalysis.Compare(first with { State = before }, second with { State = after });
            foreach (var sentence in report.Gaps.SelectMany(gap => new[] { gap.Title, gap.Message, gap.Advice ?? "" }).Concat(report.Roadmap.Findings.Select(finding => finding.Message)))
            {
                Assert.All(strange, word => Assert.DoesNotContain(word, sentence, StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<(JourneyMap First, JourneyMap Second)> Maps()
    {
        foreach (var folder in new[] { "samples/grocery", "samples/incident-support" })
        {
            yield return (Load(folder, "current"), Load(folder, "future"));
            yield return (Load(folder, "future"), Load(folder, "current"));
        }

        for (var seed = 0; seed < 60; seed++)
        {
            var map = RandomMaps.Map(seed);
            yield return (map, RandomEdits.Of(map, seed));
        }
    }

    private static JourneyMap Load(string folder, string name) => JourneyDocument.Load(Repository.PathTo($"{folder}/{name}.journey.yaml")).Map!;
}
