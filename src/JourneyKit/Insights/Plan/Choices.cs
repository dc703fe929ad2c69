using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>What to do and what not: within a budget, or all that is open where there is none.</summary>
internal sealed class Choices(JourneyPlan plan)
{
    private const int MostChosen = 15;
    private const int MostLeftOut = 12;
    private const int MostOthers = 5;
    private const int MostNamed = 3;
    private const double Thousandths = 1000;
    private readonly WorthText text = new(plan);

    public IEnumerable<PlanTopic> Topics()
    {
        if (plan.Choice is { } choice)
        {
            yield return new PlanTopic("choice", $"What to do with {text.Exactly(choice.Left)}", MostChosen, [Summary(choice), .. ByWorth(choice.Chosen).Select(one => text.Item(one, OnlyNeeded(one) ? "; the others need it" : ""))]);
            yield return new PlanTopic("left-out", "Left out", MostLeftOut, [.. choice.LeftOut.OrderBy(pair => pair.Reason).ThenByDescending(pair => pair.Initiative.Worth ?? 0).Select(pair => text.Item(pair.Initiative, $"; {PlanWords.Why(pair.Reason, pair.Initiative, choice)}{UnderWay(pair.Initiative, pair.Reason)}"))]);
        }
        else
        {
            yield return new PlanTopic("choice", "What is open, by worth", MostChosen, [.. ByWorth(plan.Initiatives.Where(one => one.IsOpen)).Select(one => text.Item(one, ""))])
            {
                Note = "say --budget, or `budget` in the map, to have the best set chosen",
            };
        }

        yield return new PlanTopic("done", "Done", MostOthers, [.. plan.Initiatives.Where(one => !one.IsOpen).Select(one => text.Item(one, ""))]);
        yield return new PlanTopic("dropped", "Dropped", MostOthers, [.. plan.Work.Dropped.Select(one => new PlanItem($"dropped:{one.Id}", $"{GapText.Name(one)}: dropped, so that it is not weighed.", plan.Context.SideOf(one).Side, Places.Initiative(one)))]);
    }

    private static bool OnlyNeeded(InitiativeWorth one) => one.Worth is null or <= 0;

    /// <summary>Those that bring most first. What nobody knows the worth of comes last, not as nothing.</summary>
    public static IEnumerable<InitiativeWorth> ByWorth(IEnumerable<InitiativeWorth> some) => some.OrderBy(one => one.Worth is null).ThenByDescending(one => one.Worth);

    private PlanItem Summary(BudgetChoice choice)
    {
        var open = plan.Initiatives.Count(one => one.IsOpen);
        var all = plan.Initiatives.Where(one => one is { IsOpen: true, Worth: > 0 }).Sum(one => one.Worth!.Value);
        var spent = choice.Over > 0 ? $" What is done has cost {text.Exactly(choice.Spent)}, {text.Exactly(choice.Over)} more than the budget of {text.Exactly(choice.Budget)}: {Dearest()}."
            : choice.Spent > 0 ? $" Of the budget of {text.Exactly(choice.Budget)}, {text.Exactly(choice.Spent)} went into what is done." : "";
        var sentence = choice.Chosen.Count == 0
            ? $"Nothing can be chosen: {Nothing(choice)}."
            : $"Do {Listing.Count(choice.Chosen.Count, "initiative")} of {open}, for {text.Exactly(choice.Set.Cost)}: {(plan.Measure.IsMoney ? "worth " : "")}{text.UpTo}{plan.Measure.Words(WorthOf(choice))}, of {plan.Measure.Words(all)} that all together would bring. {HowGood(choice)}";
        return new PlanItem("choice", sentence + spent, choice.StatedBy ?? GapSide.After, choice.StatedBy is null ? Places.Initiatives : ElementPath.Root / PropertyKeys.Budget)
        {
            Numbers =
            [
                new GapNumber("left to spend", choice.Left, plan.Measure.Currency, "budget − cost of what is done, where the budget is the map's", [new("budget", choice.StatedBy, choice.StatedBy is null ? null : ElementPath.Root / PropertyKeys.Budget, Numerals.Number(choice.Budget)), .. choice.Spent > 0 ? Done.Select(one => new GapInput($"cost of {GapText.Name(one.Initiative)}, which is done", one.Side, Places.Initiative(one.Initiative) / PropertyKeys.Cost, Numerals.Number(one.Cost!.Value))) : [new("cost of what is done", null, null, Numerals.Number(choice.Spent))]]),
                .. choice.Over > 0 ? new[] { new GapNumber("overspent", choice.Over, plan.Measure.Currency, "cost of what is done − budget", []) } : [],
                .. choice.Chosen.Count == 0 ? [] : new[] { WorthSum(choice), Sum("cost of what is chosen", choice, one => one.Cost, choice.Set.Cost, plan.Measure.Currency) },
            ],
        };
    }

    // What the money went into, the dearest first.
    private IEnumerable<InitiativeWorth> Done => plan.Initiatives.Where(one => one is { Initiative.Status: InitiativeStatus.Done, Cost: > 0 }).OrderByDescending(one => one.Cost);

    private string Dearest()
    {
        var done = Done.ToList();
        var named = done.Take(MostNamed).Select(one => done.Count == 1 ? GapText.Name(one.Initiative) : $"{GapText.Name(one.Initiative)} ({text.Exactly(one.Cost!.Value)})").ToList();
        return done.Count > MostNamed ? $"{string.Join(", ", named)} and {done.Count - MostNamed} more" : GapText.Listed(named);
    }

    private GapNumber WorthSum(BudgetChoice choice) => plan.Together is null
        ? Sum("worth of what is chosen", choice, one => one.Worth is { } worth ? Significant.Of(worth) : null, Significant.Of(choice.Set.Worth), plan.Measure.Unit)
        : Sum("worth of what is chosen", choice, one => one.Worth is { } worth ? Significant.Of(worth) : null, Significant.Of(WorthOf(choice)), plan.Measure.Unit) with { Formula = "the map computed again without what these close, the others dropped; the inputs are their parts in what all that is open brings together" };

    private static GapNumber Sum(string name, BudgetChoice choice, Func<InitiativeWorth, decimal?> part, decimal sum, string? unit)
        => new(name, sum, unit, "sum over what is chosen", [.. choice.Chosen.Where(one => part(one) is not null).Select(one => new GapInput(one.Initiative.Name, one.Side, Places.Initiative(one.Initiative), Numerals.Number(part(one)!.Value)))]);

    // What sets bring is computed anew where parts do not add up.
    private double WorthOf(BudgetChoice choice) => plan.Together?.Of(choice.Chosen.Select(one => one.Initiative.Id)) ?? choice.Set.Worth;

    private string HowGood(BudgetChoice choice) => $"{HowGoodOfAll(choice)}{Added(choice)}";

    // With two maps, what a part of the plan brings without the rest is not computed.
    private string Added(BudgetChoice choice) => plan.Together is null && choice.Chosen.Any(one => one.Worth is not null) && choice.LeftOut.Any(pair => pair.Initiative.Worth is not null)
        ? " Worths are added up: each is a part of what the whole plan brings, and without what is left out the same initiatives may bring more or less."
        : "";

    private string HowGoodOfAll(BudgetChoice choice) => choice.IsByParts && Math.Abs(WorthOf(choice) - choice.Set.Worth) > 0.001 * Math.Abs(choice.Set.Worth)
        ? "It is chosen by the part that each has in what all bring together: there are too many sets to compute each, and another may bring more."
        : choice.Set.IsBest
        ? "No other set within the budget brings more."
        : $"That is at least {Figures.Percent(Down(choice.Set.Worth / choice.Set.AtMost))} of what any set within the budget can bring: there are too many initiatives{(plan.Initiatives.Any(one => one.IsOpen && one.Initiative.DependsOn.Count > 0) ? " that depend on others" : "")} to weigh every set.";

    // “At least” is never rounded up.
    private static double Down(double share) => Math.Floor(share * Thousandths) / Thousandths;

    // What is spent does not come back, so that it is no price of going on.
    private static string UnderWay(InitiativeWorth one, LeftOutReason reason) => one.Initiative.Status == InitiativeStatus.InProgress && reason is LeftOutReason.BringsLess or LeftOutReason.TooDear
        ? ". It is under way: write what is still to be spent as its `cost`, and ask again"
        : "";

    private string Nothing(BudgetChoice choice) => plan.Initiatives.All(one => !one.IsOpen) ? "there is no open initiative"
        : choice.LeftOut.All(pair => pair.Reason is LeftOutReason.CostUnknown or LeftOutReason.WorthUnknown or LeftOutReason.NeedsUnknown) ? "of none are both the cost and the worth known"
        : !choice.LeftOut.Any(pair => pair.Initiative.Worth > 0) ? "no open initiative is known to bring anything"
        : choice.Left == 0 ? "there is no money left, and nothing that brings something is free"
        : "nothing that brings something costs less";
}
