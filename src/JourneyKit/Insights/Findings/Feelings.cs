using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Where it feels worst, and for whom.</summary>
internal static class Feelings
{
    private const int Most = 3;

    public static InsightTopic Of(InsightContext context)
        => new("feelings", InsightPart.Insights, "Where it feels worst, on a scale from −2 to +2", Most, [.. Find(context).OrderByDescending(item => item.Weight)])
        {
            Empty = context.Map.Touchpoints.Any(touchpoint => touchpoint.Emotion is not null || touchpoint.Satisfaction is not null)
                ? "No touchpoint is bad for anybody, by the numbers that the map has."
                : "Not known: no touchpoint says an `emotion` or `satisfaction`.",
        };

    private static IEnumerable<InsightItem> Find(InsightContext context)
    {
        var limits = new BadLimits(context.Thresholds.LowEmotion, context.Thresholds.LowSatisfaction, context.Thresholds.HighEffort);
        foreach (var touchpoint in context.Map.Touchpoints.Where(touchpoint => !touchpoint.IsForNobody()))
        {
            var views = new List<(ExperienceView View, IReadOnlyList<BadSign> Signs)>();
            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (BadSigns.Of(view, limits) is { Count: > 0 } signs)
                {
                    views.Add((view, signs));
                }
            }

            if (views.Count > 0)
            {
                yield return Item(context, touchpoint, views);
            }
        }
    }

    private static InsightItem Item(InsightContext context, Touchpoint touchpoint, List<(ExperienceView View, IReadOnlyList<BadSign> Signs)> views)
    {
        var text = string.Join("; ", views.Select(view => $"{Whom(context, view.View)}{string.Join(", ", view.Signs.Select(sign => Words(view.View, sign)))}"));
        return new InsightItem($"feels:{touchpoint.Id}", $"{GapText.Name(touchpoint)}: {text}.", Places.Touchpoint(touchpoint))
        {
            Weight = views.Max(view => WeightOf(view.View)),
            Numbers = [.. views.SelectMany(view => view.Signs.Where(sign => sign.Property is PropertyKeys.Emotion or PropertyKeys.Satisfaction or PropertyKeys.Effort).Select(sign => Number(context, view.View, sign.Property)))],
        };
    }

    private static string Whom(InsightContext context, ExperienceView view)
        => view.Persona is { } persona ? $"for {GapText.Quote(context.Map.Personas[persona.Persona]?.Name ?? persona.Persona.Value)} " : "";

    private static string Words(ExperienceView view, BadSign sign) => sign.Property switch
    {
        PropertyKeys.Emotion => $"feels like {Figures.Signed(view.Emotion!.Value)}",
        PropertyKeys.Satisfaction => $"satisfaction {view.Satisfaction!.Value} of 5",
        PropertyKeys.Effort => $"effort {view.Effort!.Value} of 5",
        _ => sign.Words,
    };

    // On one scale of 0 to 4 for each sign; what is unknown lies in the middle, neither good nor bad.
    private static double WeightOf(ExperienceView view)
        => (3 * (2 - (double)(view.Emotion?.Value ?? 0))) + (2 * (5 - (double)(view.Satisfaction?.Value ?? 3))) + (double)(view.Effort?.Value ?? 3) - 1;

    private static GapNumber Number(InsightContext context, ExperienceView view, string key)
    {
        var (score, isPersonas, scale) = key switch
        {
            PropertyKeys.Emotion => (view.Emotion!.Value, view.Persona?.Emotion is not null, "of −2 to 2"),
            PropertyKeys.Satisfaction => (view.Satisfaction!.Value, view.Persona?.Satisfaction is not null, "of 5"),
            _ => (view.Effort!.Value, view.Persona?.Effort is not null, "of 5"),
        };
        var name = view.Persona is null ? key : $"{key} for {view.Persona.Persona}";
        return GapNumber.Stated(name, score.Value, scale, context.Side.Input(name, view.Place(key, isPersonas), score));
    }
}
