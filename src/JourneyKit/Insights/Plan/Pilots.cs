using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>What came of pilots: the difference between without and with the change, its interval, and whether it can be chance.</summary>
internal static class Pilots
{
    private const int Most = 8;
    private const string Points = GapNumber.PercentagePoints;

    public static PlanTopic Of(GapContext context)
        => new("pilots", "What came of pilots", Most, [.. context.Work.Initiatives.Concat(context.Work.Dropped).Where(one => one.Pilot is { Control: not null } or { Variant: not null }).Select(one => Item(context, one))])
        {
            Note = "intervals at 95% (R. Newcombe); one that holds 0 can be chance",
        };

    private static PlanItem Item(GapContext context, Initiative initiative)
    {
        var (pilot, side) = (initiative.Pilot!, context.SideOf(initiative));
        var place = Places.Initiative(initiative) / PropertyKeys.Pilot;
        var id = $"pilot:{initiative.Id}";
        if (pilot is not { Control: { } control, Variant: { } variant })
        {
            var (known, missing) = pilot.Control is null ? ("variant", "control") : ("control", "variant");
            return new PlanItem(id, $"{GapText.Name(initiative)}: only the `{known}` is known; without the `{missing}` nothing can be said.", side.Side, place);
        }

        GapInput[] inputs = [side.Input("without the change", place / PropertyKeys.Control, control), side.Input("with the change", place / PropertyKeys.Variant, variant)];
        var points = 100 * (double)(variant.Value - control.Value);
        var found = ProportionDifference.Of(control, variant);
        var verdict = found is null ? "whether that is chance cannot be said without counts, such as 48/80" : $"interval {Signed(found.Lower)} to {Signed(found.Upper)}: {(found.CanBeChance ? "it can be chance" : Meaning(context, pilot, points))}";
        return new PlanItem(id, $"{GapText.Name(initiative)}{Metric(context, pilot)}: {Share(variant)} with the change, {Share(control)} without: {Listing.Count(Signed(points / 100), "point")}, {verdict}.", side.Side, place)
        {
            Numbers =
            [
                new GapNumber("difference", Significant.Of(points), Points, "with the change − without it", [.. inputs]),
                .. found is null ? [] : new[] { Limit("least difference", found.Lower, inputs), Limit("most difference", found.Upper, inputs) },
            ],
        };
    }

    /// <summary>What a pilot made worse, hardly by chance, as a sentence; null where it did no harm or that is not known.</summary>
    public static string? Harm(GapContext context, Initiative initiative)
        => initiative.Pilot is { Control: { } control, Variant: { } variant } pilot && ProportionDifference.Of(control, variant) is { CanBeChance: false } found
            && Find(context, pilot) is { EffectiveDirection: { } direction } metric && found.Difference > 0 != (direction == MetricDirection.HigherIsBetter)
            ? $"But its pilot made {GapText.Name(metric)} worse, hardly by chance." : null;

    private static GapNumber Limit(string name, double limit, GapInput[] inputs) => new(name, Significant.Of(100 * limit), Points, "limit of the interval at 95% by the hybrid of two Wilson scores (R. Newcombe 1998, method 10)", [.. inputs]);

    private static string Signed(double share) => share == 0 ? "0" : Figures.SignedPoints(100 * share);

    private static string Share(Share share) => share is { Part: { } part, Whole: { } whole } ? $"{Figures.Percent(share.Value)} ({Figures.Number(part)} of {Figures.Number(whole)})" : Figures.Percent(share.Value);

    private static string Metric(GapContext context, Pilot pilot) => Find(context, pilot) is { } metric ? $", {GapText.Name(metric)}" : "";

    private static Metric? Find(GapContext context, Pilot pilot) => pilot.Metric is { } id ? context.After.Map.Metrics[id] ?? context.Before.Map.Metrics[id] : null;

    private static string Meaning(GapContext context, Pilot pilot, double points) => (Find(context, pilot)?.EffectiveDirection, points > 0) switch
    {
        (null, _) => "hardly chance",
        (MetricDirection.HigherIsBetter, true) or (MetricDirection.LowerIsBetter, false) => "better, hardly by chance",
        _ => "worse, hardly by chance",
    };
}
