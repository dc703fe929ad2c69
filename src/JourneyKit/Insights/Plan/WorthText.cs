using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>An initiative with its worth, cost and days, in a sentence and as numbers.</summary>
internal sealed class WorthText(JourneyPlan plan)
{
    private const int MostInputs = 20;

    // Worths are estimates: a cost of 6,000 against 5,980 a month is back in one month, not in two.
    private const int PaybackDigits = 2;

    public PlanItem Item(InitiativeWorth one, string rest)
    {
        var text = $"{GapText.Name(one.Initiative)}{Status(one.Initiative)}: {Worth(one)}, {Cost(one)}{Days(one)}{Payback(one)}{rest}.{(one.IsOpen && Pilots.Harm(plan.Context, one.Initiative) is { } harm ? " " + harm : "")}";
        return new PlanItem($"worth:{one.Initiative.Id}", text, one.Side, Places.Initiative(one.Initiative)) { Numbers = [.. Numbers(one)] };
    }

    /// <summary>A sum of money as the map states it.</summary>
    public string Exactly(decimal sum) => Figures.InCurrency(Figures.Number(sum), plan.Measure.Currency);

    /// <summary>Before a worth that is the most that can come.</summary>
    public string UpTo => plan.Basis == WorthBasis.PainPoints ? "up to " : "";

    private static string Status(Initiative initiative) => initiative.Status == InitiativeStatus.InProgress ? " (under way)" : initiative.Status == InitiativeStatus.Done ? " (done)" : "";

    /// <summary>What one brings, as a part of a sentence.</summary>
    public string Worth(InitiativeWorth one) => one.Worth is not { } worth ? "worth not known"
        : $"{(plan.Measure.IsMoney ? $"worth {UpTo}{plan.Measure.Words(worth)}" : $"{UpTo}{plan.Measure.Words(worth)} of {GapText.Quote(plan.Measure.Conversion!.Name)}")}{Alone(one, worth)}{(worth < 0 ? Fewer(one) : "")}{OnPurpose(one)}";

    // A part of what all bring together is not what one brings alone.
    private string Alone(InitiativeWorth one, double worth)
    {
        if (plan.Together is not { } together || !one.IsOpen || worth <= 0)
        {
            return "";
        }

        if (plan.Initiatives.Count(other => other.IsOpen) > TogetherWorth.MostAlone)
        {
            return " as its part of what all bring together";
        }

        var alone = together.Of([one.Initiative.Id]);
        return plan.Measure.Words(alone) == plan.Measure.Words(worth) ? "" : $" as its part of what all bring together, {plan.Measure.Words(alone)} alone";
    }

    // What a loss is made of.
    private string Fewer(InitiativeWorth one)
        => one.Parts.Where(part => part.In(plan.Measure) < 0).GroupBy(part => part.Conversion?.Id).Where(group => group.Key is not null).OrderBy(group => group.Sum(part => part.In(plan.Measure))).Select(group => GapText.Quote(group.First().Conversion!.Name)).ToList() is not { Count: > 0 } names ? ""
            : plan.Measure.IsMoney ? $" as fewer reach {GapText.Listed(names)}" : " as fewer reach it";

    private string OnPurpose(InitiativeWorth one)
        => one.OnPurpose < 0 ? $", not counting {plan.Measure.Words(-one.OnPurpose)} less as more leave by an exit that the plan intends" : "";

    private string Cost(InitiativeWorth one) => one.Cost is { } cost ? $"costs {Exactly(cost)}"
        : one.Initiative.Cost is null ? "cost not known" : "cost in another currency";

    private static string Days(InitiativeWorth one) => one.Initiative.Effort is { } days ? $", {Figures.Number(days)} {(days == 1 ? "day" : "days")} of work" : "";

    private string Payback(InitiativeWorth one) => one.Payback(plan.Measure) is { } months and > 0
        ? $", pays back in {(months < 0.5 ? "less than a month" : months > 1200 ? "more than a century" : Listing.Count((int)Math.Ceiling(Significant.Of(months, PaybackDigits)), "month"))}"
        : "";

    private IEnumerable<GapNumber> Numbers(InitiativeWorth one)
    {
        var place = Places.Initiative(one.Initiative);
        var side = Side(one.Side);
        if (one.Worth is { } worth)
        {
            yield return new GapNumber("worth", Significant.Of(worth), plan.Measure.Unit, Formula, [.. Inputs(one)]);
        }

        if (one.Cost is { } cost)
        {
            yield return GapNumber.Stated("cost", cost, plan.Measure.Currency, side.Input("cost", place / PropertyKeys.Cost, cost));
        }

        if (one.Initiative.Effort is { } days)
        {
            yield return GapNumber.Stated("effort", days, "person-days", side.Input("effort", place / PropertyKeys.Effort, days));
            if (one.Worth is { } brings && days > 0)
            {
                yield return new GapNumber("worth per day of work", Significant.Of(brings / (double)days), plan.Measure.Unit, "worth ÷ effort", [side.Input("effort", place / PropertyKeys.Effort, days), Again("worth", Significant.Of(brings))]);
            }
        }

        if (one is { Worth: { } gain, Cost: > 0 and var price })
        {
            yield return new GapNumber("worth per 1,000 of cost", Significant.Of(1000 * gain / (double)price), plan.Measure.Unit, "1,000 × worth ÷ cost", [side.Input("cost", place / PropertyKeys.Cost, price), Again("worth", Significant.Of(gain))]);
        }

        if (one.Payback(plan.Measure) is { } months)
        {
            yield return new GapNumber("pays back in", Significant.Of(months), "months", "cost ÷ worth a month", [side.Input("cost", place / PropertyKeys.Cost, one.Cost!.Value), Again("worth", Significant.Of(one.Worth!.Value))]);
        }
    }

    private string Formula => $"sum of its parts{(plan.Measure.IsMoney ? ": points ÷ 100 × journeys a month × value of a conversion, and what closed pain points cost beyond that" : "")}, each divided equally among those behind it; {PlanWords.RestsOn(plan.Basis)}";

    private IEnumerable<GapInput> Inputs(InitiativeWorth one)
    {
        foreach (var part in one.Parts.Take(MostInputs))
        {
            var among = part.By.Count > 1 ? $", among {part.By.Count} initiatives" : "";
            yield return part.Conversion is { } conversion
                ? Side(part.Side).Input($"{part.Name}, points of {GapText.Quote(conversion.Name)}{among}", part.Place, Significant.Of(part.Points))
                : Side(part.Side).Input($"{part.Name}, {plan.Measure.Unit}{among}", part.Place, Significant.Of(part.Money!.Value));
        }

        if (one.Parts.Count > MostInputs)
        {
            yield return Again($"{one.Parts.Count - MostInputs} more parts, in the measure of the plan", Significant.Of(one.Parts.Skip(MostInputs).Sum(part => part.In(plan.Measure) / part.By.Count)));
        }

        if (one.OnPurpose < 0)
        {
            yield return Again("what leaves by an exit that the plan intends, not counted", Significant.Of(one.OnPurpose));
        }

        foreach (var outlook in plan.Measure.IsMoney ? one.Parts.Select(part => part.Conversion).OfType<ConversionOutlook>().DistinctBy(outlook => outlook.Id) : [])
        {
            yield return Again($"journeys a month of {GapText.Quote(outlook.Name)}", outlook.JourneysPerMonth!.Value.Value);
            yield return Again($"value of {GapText.Quote(outlook.Name)}", (outlook.After.Conversion?.Value ?? outlook.Before.Conversion?.Value)!.Value);
        }
    }

    private JourneySide Side(GapSide side) => side == GapSide.After ? plan.Context.After : plan.Context.Before;

    private static GapInput Again(string name, decimal value) => new(name, null, null, Numerals.Number(value));

    /// <summary>The sum of what several cost.</summary>
    public static decimal CostOf(IEnumerable<InitiativeWorth> some) => some.Aggregate(0m, (sum, one) => Bounded.Add(sum, one.Cost ?? 0));
}
