using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>The plan costs more than its budget.</summary>
internal sealed class BudgetExceeded : GapDetector
{
    public override GapKind Kind { get; } = new("budget-exceeded", GapGroup.Organisation, "The initiatives that are not dropped, done ones included, cost more together than the budget: the future map's, else that of today.", "High.") { Heading = "Plans that cost more than their budget" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var side = context.After.Map.Budget is null ? context.Before : context.After;
        List<Initiative> costs = [.. context.Work.Initiatives.Where(initiative => initiative.Cost is not null)];
        if (side.Map.Budget is { } budget && costs.Sum(initiative => initiative.Cost!.Value) is var sum && sum > budget)
        {
            yield return Gap(context, side, costs, sum, budget);
        }
    }

    private Gap Gap(GapContext context, JourneySide side, List<Initiative> costs, decimal sum, decimal budget)
    {
        var unit = context.After.Map.Currency ?? context.Before.Map.Currency;
        var currency = unit is null ? "" : $" {unit}";
        var unknown = context.Work.Initiatives.Count(initiative => initiative.Status != InitiativeStatus.Done && initiative.Cost is null);
        var rest = unknown == 0 ? "" : unknown == 1 ? "; 1 more does not say what it costs" : $"; {unknown} more do not say what they cost";
        var asked = side.Input("budget", ElementPath.Root / PropertyKeys.Budget, budget);
        return new Gap
        {
            Id = IdOf(),
            Kind = Kind,
            Severity = GapSeverity.High,
            Standing = GapStanding.Open,
            Title = "The plan costs more than its budget",
            Message = $"{(costs.Count == 1 ? "1 initiative costs" : $"{costs.Count} initiatives cost")} {Figures.Number(sum)}{currency} together, {Figures.Number(sum - budget)} more than the budget of {Figures.Number(budget)}{rest}.",
            Advice = "Leave something out that brings little for its cost (`journey plan` says what), or ask for more.",
            Elements = [side.Whole(), .. costs.Select(own => context.SideOf(own).Element(Places.Initiative(own), own))],
            Numbers =
            [
                new GapNumber("cost", sum, unit, "sum of the costs", [.. costs.Select(own => context.SideOf(own).Input($"cost of {own.Name}", Places.Initiative(own) / PropertyKeys.Cost, own.Cost!.Value))]),
                GapNumber.Stated("budget", budget, unit, asked),
            ],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        budget: 100
        touchpoints: [payment]
        initiatives: { van-stock: { cost: 101 } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        budget: 100
        touchpoints: [payment]
        initiatives: { van-stock: { cost: 100 } }
        """,
    };
}
