using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What customers say: quotes with their sources first, then those that touchpoints hold; those of the worst pain points first, then those of the unhappiest places.</summary>
internal static class Voices
{
    private const int Most = 2;

    public static InsightTopic Of(InsightContext context)
        => new("voices", InsightPart.Insights, "What customers say", Most, [.. Found(context), .. AtTouchpoints(context)])
        {
            Empty = "Nothing is quoted: no touchpoint has a `quote`, and no evidence is of the kind `quote`.",
        };

    private static IEnumerable<InsightItem> Found(InsightContext context)
    {
        var map = context.Map;
        var homes = Homes(map);
        var ranks = Ranks(context, pain => pain.Pain.Evidence.Select(evidence => evidence.Value));
        return from evidence in map.Evidence
               where evidence is { Kind: EvidenceKind.Quote, Text: not null }
               let home = homes.GetValueOrDefault(evidence.Key)
               orderby ranks.GetValueOrDefault(evidence.Key, int.MaxValue), home is null, home?.Emotion?.Value ?? 0m
               select new InsightItem($"quote:{evidence.Id}", $"{GapText.Quote(evidence.Text!.Trim())}{(home is null ? "" : $" At {GapText.Name(home)}.")} {SourceOf(map, evidence)}", Places.Evidence(evidence));
    }

    private static IEnumerable<InsightItem> AtTouchpoints(InsightContext context)
    {
        var map = context.Map;
        var ranks = Ranks(context, pain => [pain.At.Key]);
        var quoted = map.Evidence.Where(evidence => evidence.Kind == EvidenceKind.Quote).Select(evidence => evidence.Text?.Trim() ?? "").ToList();
        return from touchpoint in map.Touchpoints
               where touchpoint.Quote is { } quote && !quoted.Exists(text => text.StartsWith(quote.Trim(), StringComparison.Ordinal))
               orderby ranks.GetValueOrDefault(touchpoint.Key, int.MaxValue), touchpoint.Emotion?.Value ?? 0m
               select new InsightItem($"quote:{touchpoint.Id}", $"{GapText.Quote(touchpoint.Quote!.Trim())} At {GapText.Name(touchpoint)}. (no source)", Places.Touchpoint(touchpoint) / PropertyKeys.Quote);
    }

    // Where the worst pain point stands that cites it or lies there; last where there is none.
    private static Dictionary<string, int> Ranks(InsightContext context, Func<RankedPain, IEnumerable<string>> keys)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < context.Pains.Ranked.Count; i++)
        {
            foreach (var key in keys(context.Pains.Ranked[i]))
            {
                ranks.TryAdd(key, i);
            }
        }

        return ranks;
    }

    private static string SourceOf(JourneyMap map, Evidence evidence)
    {
        var source = evidence.Source is { } id ? map.Sources[id] : null;
        var facts = new[]
        {
            source?.Name,
            source?.Sample is { } sample ? $"sample of {Figures.Number(sample)}" : null,
            (evidence.Date ?? source?.Date)?.ToString(),
        };
        return source is null ? "(no source)" : $"({string.Join(", ", facts.OfType<string>())})";
    }

    // The unhappiest of the touchpoints that cite it, at themselves, at a pain point or at a way out.
    private static Dictionary<string, Touchpoint> Homes(JourneyMap map)
    {
        var homes = new Dictionary<string, Touchpoint>(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints.OrderBy(touchpoint => touchpoint.Emotion?.Value ?? 0m))
        {
            var cited = touchpoint.Evidence
                .Concat(touchpoint.PainPoints.SelectMany(pain => pain.Evidence))
                .Concat(touchpoint.Next.SelectMany(transition => transition.Evidence));
            foreach (var evidence in cited)
            {
                homes.TryAdd(evidence.Value, touchpoint);
            }
        }

        return homes;
    }
}
