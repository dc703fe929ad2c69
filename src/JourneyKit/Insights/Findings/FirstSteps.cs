using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What to do first, from the findings themselves: the worst pain points that nobody closes, what the figures signal and nobody explains, the best lever. What is unknown is a step only where nothing else is known.</summary>
internal static class FirstSteps
{
    private const int Most = 5;
    private const int MostPains = 2;
    private const int MostSignals = 2;

    public static InsightTopic Of(InsightContext context, IReadOnlyList<InsightTopic> topics)
    {
        var byKey = topics.ToDictionary(topic => topic.Key, topic => topic.Items, StringComparer.Ordinal);
        var pains = PainsOf(context).Select(ranked => Step(byKey["pain-points"].First(item => item.Id == $"pain:{ranked.Pain.Id}"), "Decide who closes"));

        // A breakdown of a metric and its trend are one thing to find out.
        var signals = byKey["signals"].Where(item => item.Lines is not null).DistinctBy(Subject, StringComparer.Ordinal).Take(MostSignals).Select(item => Step(item, "Find out why:"));
        var levers = byKey["levers"].Take(1).Select(item => Step(item, "Improve"));
        List<InsightItem> steps = [.. Unreached(context), .. pains, .. signals, .. levers];
        var unknowns = steps.Count > 0 ? [] : byKey["unknowns"].Take(MostSignals).Select(item => Step(item, "Not known yet:"));
        return new InsightTopic("first-steps", InsightPart.FirstSteps, "What to do first", Most, [.. steps, .. unknowns])
        {
            Empty = "The map says too little to tell. Begin with the touchpoints: how they feel, what hurts there, what comes `next`.",
        };
    }

    // Where no journey gets there, nothing else can bring it.
    private static IEnumerable<InsightItem> Unreached(InsightContext context)
    {
        List<Conversion> unreached = [.. context.Conversions.Where(reading => reading is { IsExact: true, Probability: 0 }).Select(reading => reading.Conversion!)];
        return unreached.Count == 0 ? [] : [new InsightItem($"first:conversion:{unreached[0].Id}", $"Write the way to {GapText.Names(unreached)}: no journey of the map gets there.", Places.Conversion(unreached[0])) { From = $"conversion:{unreached[0].Id}", Advice = "Add the `next` that is missing, or the `entry` where customers come in." }];
    }

    // What is known to cost most comes before what could at most be gained, and what rests on a guess after both.
    private static IEnumerable<RankedPain> PainsOf(InsightContext context)
    {
        var open = context.Pains.Ranked.Where(ranked => context.Work.Closing(ranked.Pain.Id).Count == 0).OrderBy(ranked => ranked.Guessed.Count > 0).ToList();
        var dearest = open.Where(ranked => ranked is { Guessed.Count: 0, Cost: not null }).OrderByDescending(ranked => (ranked.Pain.Severity ?? 1) * ranked.Cost).Take(1).ToList();
        return dearest.Concat(open.Except(dearest)).Take(MostPains);
    }

    private static string Subject(InsightItem signal) => signal.Place.ToString().Split('/') is [_, PropertyKeys.Metrics, var metric, ..] ? metric : signal.Id;

    private static InsightItem Step(InsightItem item, string verb) => item with { Id = $"first:{item.Id}", From = item.Id, Text = $"{verb} {item.Brief ?? item.Text}", Advice = item.Brief is null ? item.Advice : null, Brief = null };
}
