using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What nobody knows yet and what it keeps from being known, what matters most first.</summary>
internal static class Unknowns
{
    private const int Most = 4;
    private const int MostNamed = 3;
    private const double Much = 0.25;

    public static InsightTopic Of(InsightContext context)
        => new("unknowns", InsightPart.Insights, "What nobody knows yet", Most, [.. Find(context)]);

    private static IEnumerable<InsightItem> Find(InsightContext context)
    {
        var map = context.Map;
        var touchpoints = map.Touchpoints.Where(touchpoint => !touchpoint.IsForNobody()).ToList();
        var pains = map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).ToList();
        InsightItem?[] items =
        [
            Flow(context),
            context.Journeys is null && context.Chain.Outcome == ChainOutcome.Computed ? JourneysAMonth(context.Unvisited) : null,
            Count(map.Conversions, conversion => conversion.Value is null, "conversion-value", "conversion", "has no", "have no", "`value` (what one is worth)", Places.Conversions),
            Pain(context, PropertyKeys.Frequency, pain => pain.Frequency is null, "`frequency` (how many of those there it hits)"),
            Pain(context, PropertyKeys.Cost, null, "`cost` of one occurrence"),
            Pain(context, PropertyKeys.Severity, pain => pain.Severity is null, "`severity`"),
            Count(touchpoints, touchpoint => touchpoint.Emotion is null && touchpoint.Satisfaction is null, "feelings", "touchpoint", "does not say", "do not say", "how it feels (no `emotion`, no `satisfaction`)", Places.Touchpoints),
            Count(pains, pain => pain.Evidence.Count == 0, "pain-evidence", "pain point", "rests on no", "rest on no", "`evidence`", Places.Touchpoints),
            Count(map.Metrics, metric => metric.CurrentValue is null, "metric-value", "metric", "has no", "have no", "`value` (named but not measured)", Places.Metrics),
            Count(map.Metrics, metric => metric.CurrentValue is not null && metric.Target is null, "metric-target", "measured metric", "has no", "have no", "`target`", Places.Metrics),
            map.Personas.Any(persona => persona.Needs.Count > 0) && touchpoints.All(touchpoint => touchpoint.Meets.Count == 0) ? Item("met-needs", "Which needs of the personas are met: no touchpoint says which it `meets`.", Places.Touchpoints, null) : null,
            map.Basis == Basis.Hypothesis ? Item("basis", "Whether any of it is so: the map is a hypothesis.", Places.Basis, "Ask customers before money is spent on it.") : null,
            .. UnknownParts.Of(map),
        ];

        // What is missing here and there hides less than what is missing all over.
        return items.OfType<InsightItem>().OrderByDescending(item => item.Weight >= Much);
    }

    // What an order rests on matters even where only a few lack it.
    private static InsightItem? Pain(InsightContext context, string key, Func<PainPoint, bool>? isUnknown, string words)
    {
        var guessed = context.Pains.Ranked.Where(ranked => ranked.Guessed.Contains(key, StringComparer.Ordinal)).Select(ranked => ranked.Pain.Id).ToHashSet();
        var item = Count([.. context.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints)], isUnknown ?? (pain => guessed.Contains(pain.Id)), $"pain-{key}", "pain point", "has no", "have no", $"{words}{(guessed.Count > 0 ? ", so that the order is a guess there" : "")}", Places.Touchpoints);
        return guessed.Count > 0 && item is not null ? item with { Weight = 1 } : item;
    }

    private static InsightItem JourneysAMonth(Touchpoint? unvisited) => unvisited is null
        ? Item("journeys-a-month", "How many journeys begin in a month, and so what anything is worth.", Places.Touchpoints, "Write `volume` at the touchpoints where journeys begin.")
        : Item("journeys-a-month", $"How many journeys begin in a month, and so what anything is worth: by its `volume` of 0 nobody comes to {GapText.Name(unvisited)}, where they begin.", Places.Touchpoint(unvisited) / PropertyKeys.Volume, "Write how many come in a month, or leave `volume` out.");

    private static InsightItem? Flow(InsightContext context)
    {
        var inputs = context.Chain.Inputs;
        if (context.Chain.Outcome != ChainOutcome.Computed || (inputs.Assumed == 0 && inputs.UnknownEntryShare == 0))
        {
            return null;
        }

        var begin = inputs.UnknownEntryShare > 0 ? $" Where {Figures.Percent(inputs.UnknownEntryShare)} of journeys begin is not known." : "";
        var weight = Math.Max((double)inputs.UnknownEntryShare, (double)inputs.Assumed / inputs.Shares);
        return inputs.Assumed is > 0 and <= MostNamed
            ? Item("shares", $"Assumed, not counted: {GapText.Listed([.. inputs.Assumptions.Select(assumption => Share(context.Map, assumption))])} ({inputs.Assumed} of {Listing.Count(inputs.Shares, "share")}).{begin}", Places.Touchpoints, null) with { Weight = weight }
            : Item("shares", $"{(inputs.Assumed == 0 ? "" : $"{GapText.Capital(GapText.OutOf(inputs.Assumed, inputs.Shares))} shares of journeys are assumed, not counted.")}{begin}".TrimStart(), Places.Touchpoints, "Count who goes where, the busiest touchpoints first.") with { Weight = weight };
    }

    private static string Share(JourneyMap map, Assumption assumption) => assumption switch
    {
        { Persona: { } persona } => $"the share of {GapText.Name(map.Personas[persona]!)}",
        { To: { } to, Touchpoint: { } from } => $"the share from {GapText.Name(map.Touchpoints[from]!)} to {GapText.Name(map.Touchpoints[to]!)}",
        _ => $"the share of journeys that begin at {GapText.Name(map.Touchpoints[assumption.Touchpoint!.Value]!)}",
    };

    /// <summary>How many elements lack something; null where none does.</summary>
    public static InsightItem? Count<T>(IReadOnlyCollection<T> all, Func<T, bool> isUnknown, string id, string noun, string one, string several, string words, ElementPath place)
        where T : Element
    {
        var unknown = all.Where(isUnknown).ToList();
        return unknown.Count == 0 ? null
            : Item(id, unknown.Count == 1 ? $"The {noun} {GapText.Name(unknown[0])} {one} {words}." : $"{unknown.Count} of {all.Count} {noun}s {several} {words}: {GapText.Names(unknown)}.", place, null) with { Weight = (double)unknown.Count / all.Count };
    }

    /// <summary>One thing that is not known.</summary>
    public static InsightItem Item(string id, string text, ElementPath place, string? advice) => new($"unknown:{id}", text, place) { Advice = advice, Weight = 1 };
}
