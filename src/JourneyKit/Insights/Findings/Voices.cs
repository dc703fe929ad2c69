using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What customers say: quotes with their sources first, then those that touchpoints hold; those of the worst pain points first, then those of the unhappiest places.</summary>
internal static class Voices
{
    private const int Most = 2;

    public static InsightTopic Of(InsightContext context)
        => new("voices", InsightPart.Insights, "What customers say", Most, [.. All(context).Select(Item)])
        {
            Empty = "Nothing is quoted: no touchpoint has a `quote`, and no evidence is of the kind `quote`.",
        };

    /// <summary>Every quote, in the order of the topic.</summary>
    public static IEnumerable<Voice> All(InsightContext context) => [.. Found(context), .. AtTouchpoints(context)];

    private static InsightItem Item(Voice voice)
        => new($"quote:{voice.Key}", $"{GapText.Quote(voice.Words)}{(voice.At is null ? "" : $" At {GapText.Name(voice.At)}.")} ({SourceOf(voice)})", voice.Place);

    private static IEnumerable<Voice> Found(InsightContext context)
    {
        var map = context.Map;
        var homes = Homes(map);
        var ranks = Ranks(context, pain => pain.Pain.Evidence.Select(evidence => evidence.Value));
        return from evidence in map.Evidence
               where evidence is { Kind: EvidenceKind.Quote, Text: not null }
               let home = homes.GetValueOrDefault(evidence.Key)
               orderby ranks.GetValueOrDefault(evidence.Key, int.MaxValue), home is null, home?.Emotion?.Value ?? 0m
               let source = evidence.Source is { } id ? map.Sources[id] : null
               select new Voice(evidence.Key, evidence.Text!.Trim(), home, source, evidence.Date ?? source?.Date, Places.Evidence(evidence));
    }

    private static IEnumerable<Voice> AtTouchpoints(InsightContext context)
    {
        var map = context.Map;
        var ranks = Ranks(context, pain => [pain.At.Key]);
        var quoted = map.Evidence.Where(evidence => evidence.Kind == EvidenceKind.Quote).Select(evidence => evidence.Text?.Trim() ?? "").ToList();
        return from touchpoint in map.Touchpoints
               where touchpoint.Quote is { } quote && !quoted.Exists(text => text.StartsWith(quote.Trim(), StringComparison.Ordinal))
               orderby ranks.GetValueOrDefault(touchpoint.Key, int.MaxValue), touchpoint.Emotion?.Value ?? 0m
               select new Voice(touchpoint.Key, touchpoint.Quote!.Trim(), touchpoint, Source: null, Date: null, Places.Touchpoint(touchpoint) / PropertyKeys.Quote);
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

    private static string SourceOf(Voice voice)
    {
        var facts = new[] { voice.Source?.Name, voice.Source?.Sample is { } sample ? $"sample of {Figures.Number(sample)}" : null, voice.Date?.ToString() };
        return voice.Source is null ? "no source" : string.Join(", ", facts.OfType<string>());
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
