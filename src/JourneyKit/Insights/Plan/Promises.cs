using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>What initiatives promised of metrics, and what came: the value before they began against the last one.</summary>
internal static class Promises
{
    private const int Most = 10;

    public static PlanTopic Of(JourneyPlan plan)
        => new("promises", "What was promised and what came", Most, [.. plan.Work.Initiatives.Where(HasBegun).SelectMany(one => one.Expects.Select(promise => Item(plan, one, promise.Key, promise.Value)))])
        {
            Note = "of initiatives under way or done; other things may have moved a metric as well",
        };

    private static bool HasBegun(Initiative initiative) => initiative.Status is InitiativeStatus.InProgress or InitiativeStatus.Done;

    private static PlanItem Item(JourneyPlan plan, Initiative initiative, Id<Metric> id, Measure promised)
    {
        var (side, context) = (plan.Context.SideOf(initiative), plan.Context);
        var place = Places.Initiative(initiative) / PropertyKeys.Expects / id.Value;
        var (from, measured) = (context.Before.Map.Metrics[id] is { CurrentValue: not null } now ? (context.Before, now) : (context.After, context.After.Map.Metrics[id])) is var (map, metric) && metric is not null ? (map, metric) : (context.Before, null);
        var name = measured is null ? $"`{id}`" : GapText.Name(measured);
        var text = $"{GapText.Name(initiative)} promised {name} {Words(promised, measured)}: ";
        PlanItem Told(string rest) => new($"promise:{initiative.Id}:{id}", text + rest, side.Side, place) { Numbers = [GapNumber.Stated("promised", promised, measured?.Unit is { } unit && promised.Type == MeasureType.Number ? unit : null, side.Input("promised", place, promised))] };
        if (measured is null || MeasuredChange.Of(measured, initiative.Start) is not { } change)
        {
            return Told(initiative.Start is { } start && measured?.CurrentValue is not null ? $"not measured since it began on {start:yyyy-MM-dd}." : "there are no two measured values, before and since.");
        }

        if (change.Before.Type != promised.Type || change.Now.Type != promised.Type)
        {
            return Told("it is measured in another unit, so that the two cannot be compared.");
        }

        var moved = $"it went from {Words(change.Before, measured)} ({change.BeforeWhen}) to {Words(change.Now, measured)} ({change.NowWhen})";
        if (promised.Value == change.Before.Value)
        {
            return Told($"{moved}; no change was promised.");
        }

        var came = (double)(change.Now.Value - change.Before.Value) / (double)(promised.Value - change.Before.Value);
        var item = Told($"{moved}: {Verdict(came, initiative.Status == InitiativeStatus.Done)}.");
        var number = new GapNumber("part of the promise that came", Measure.Fraction(Significant.Of(came)), null, "(now − before) ÷ (promised − before)", [
            from.Input("before", change.BeforePlace, change.Before),
            from.Input("now", change.NowPlace, change.Now),
            side.Input("promised", place, promised),
        ]);
        return item with { Numbers = [.. item.Numbers, number] };
    }

    private static string Verdict(double came, bool isDone) => came switch
    {
        >= 1 => "the promise is kept",
        > 0 => $"{Figures.Percent(came)} of the promised change{(isDone ? "" : " so far")}",
        < 0 => "it moved away from the promise",
        _ => $"nothing came{(isDone ? "" : " so far")}",
    };

    private static string Words(Measure measure, Metric? metric) => Figures.Measured(measure, measure.Type == MeasureType.Number ? metric?.Unit : null);
}
