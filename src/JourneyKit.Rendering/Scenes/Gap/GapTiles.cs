using JourneyKit.Gaps;
using JourneyKit.Gaps.Outcomes;
using JourneyKit.Reports.Gaps;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The headline numbers of both maps, and how many gaps there are.</summary>
/// <param name="Numbers">The numbers, each only where a map knows it.</param>
/// <param name="Counts">How many gaps have which standing.</param>
/// <param name="Words">The number of gaps by severity.</param>
internal sealed record GapTiles(IReadOnlyList<Tile> Numbers, IReadOnlyList<(GapStanding Standing, int Count, string Words)> Counts, string Words)
{
    /// <summary>How many conversions have a tile.</summary>
    public const int MostConversions = 3;

    private const string Unknown = "not known";

    public static GapTiles Of(GapStory story)
    {
        var report = story.Report;
        GapStanding[] order = [GapStanding.Planned, GapStanding.Open, GapStanding.Unclear, GapStanding.Regression];
        var severities = report.Gaps.GroupBy(gap => gap.Severity).OrderByDescending(group => group.Key).Select(group => $"{Figures.Number(group.Count())} {GapWords.Word(group.Key)}").ToList();
        return new GapTiles(
            [.. Conversions(report).Select(Conversion), .. Feeling(story), .. Effort(report), .. Pains(report)],
            [.. order.Select(standing => (standing, report.With(standing).Count(), WordsOf(report, standing))).Where(count => count.Item2 > 0)],
            report.Gaps.Count == 0 ? "No gaps" : $"{Figures.Number(report.Gaps.Count)} gap{(report.Gaps.Count == 1 ? "" : "s")}: {string.Join(", ", severities)}");
    }

    /// <summary>The conversions that have a tile, the main one first.</summary>
    public static IReadOnlyList<ConversionOutlook> Conversions(GapReport report)
        => [.. report.Conversions.OrderByDescending(outlook => outlook.Id == report.Summary.Main?.Id).Take(MostConversions)];

    private static string WordsOf(GapReport report, GapStanding standing) => standing == GapStanding.Open ? "open" : GapWords.Heading(report, standing).ToLowerInvariant();

    private static Tile Conversion(ConversionOutlook outlook)
        => outlook.IsGuess
        ? new Tile(outlook.Name, Unknown, Unknown, "more than half of the shares are assumed")
        : new Tile(outlook.Name, ConversionLine.Before(outlook), ConversionLine.After(outlook), ConversionLine.Uplift(outlook) ?? "");

    private static IEnumerable<Tile> Feeling(GapStory story)
    {
        if (story.Report.Means.FirstOrDefault(mean => mean.Scope == MeanScope.Journey) is not { } mean)
        {
            yield break;
        }

        var (pairs, better, worse) = (story.Differences.Count, story.Differences.Count(difference => difference.Change > 0), story.Differences.Count(difference => difference.Change < 0));
        yield return new Tile("Mean feeling, −2 to +2", Words(mean.Before), Words(mean.After), pairs == 0 ? "" : $"better in {Figures.Number(better)} of {Listing.Count(pairs, "pair")}, worse in {Figures.Number(worse)}");

        static string Words(MeanEmotion? mean) => mean is null ? Unknown : Figures.Signed(mean.Mean);
    }

    private static IEnumerable<Tile> Effort(GapReport report)
    {
        if (report.Summary.Main is { } main && (IsKnown(main.Before) || IsKnown(main.After)))
        {
            var touches = main is { Before.Journey.Touches: var now, After.Journey.Touches: var then } ? $"in {Figures.Average(now)}, then {Figures.Average(then)} touches" : "";
            yield return new Tile($"Effort until {Around(main.Name)}", Words(main.Before), Words(main.After), touches);
        }

        static bool IsKnown(ConversionReading reading) => !reading.IsGuess && reading.Journey is { Efforts.Known: > 0 };

        static string Words(ConversionReading reading) => reading switch
        {
            { IsGuess: true } or { Journey: null } => Unknown,
            { Journey.Effort: { } effort } => Figures.Average(effort),
            { Journey.Efforts.Known: 0 } => Unknown,
            { Journey.EffortAtLeast: var least } => $"at least {Figures.Average(least)}",
        };
    }

    private static string Around(string name) => QuotationMarks.Around(name);

    private static IEnumerable<Tile> Pains(GapReport report)
    {
        if (report.Outcomes.PainPoints is var counts && counts.Gone + counts.Stay + counts.New > 0)
        {
            var words = string.Join(", ", new[] { (counts.Gone, counts.Gone == 1 ? "goes" : "go"), (counts.Stay, counts.Stay == 1 ? "stays" : "stay"), (counts.New, counts.New == 1 ? "is new" : "are new") }
                .Where(part => part.Item1 > 0).Select(part => $"{Figures.Number(part.Item1)} {part.Item2}"));
            yield return new Tile("Pain points", Figures.Number(counts.Gone + counts.Stay), Figures.Number(counts.Stay + counts.New), words);
        }
    }
}
