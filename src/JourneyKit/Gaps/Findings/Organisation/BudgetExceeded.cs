using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>The plan costs more than its budget.</summary>
internal sealed class BudgetExceeded : GapDetector
{
    private static readonly Part[] Parts = [new("decided on", IsDecided), new("done", own => own.Status == InitiativeStatus.Done), new("only proposed", own => own.Status == InitiativeStatus.Proposed)];

    public override GapKind Kind { get; } = new("budget-exceeded", GapGroup.Organisation, "The initiatives that are decided on and not yet done cost more together than the budget: the future map's, else that of today. Or they keep within it, and do so no longer together with what is done or only proposed; each of these sums is told by itself.", "High; medium where what is decided on keeps within the budget.") { Heading = "Plans that cost more than their budget" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var side = context.After.Map.Budget is null ? context.Before : context.After;
        List<Initiative> costs = [.. context.Work.Initiatives.Where(initiative => initiative.Cost is not null)];
        if (side.Map.Budget is { } budget && costs.Sum(initiative => initiative.Cost!.Value) > budget)
        {
            yield return Gap(context, side, costs, budget);
        }
    }

    private static bool IsDecided(Initiative initiative) => initiative.Status is not (InitiativeStatus.Done or InitiativeStatus.Proposed);

    private Gap Gap(GapContext context, JourneySide side, List<Initiative> costs, decimal budget)
    {
        var unit = context.After.Map.Currency ?? context.Before.Map.Currency;
        var parts = Parts.Select(part => (part.Name, Own: costs.FindAll(own => part.Holds(own)))).Where(part => part.Own.Count > 0).ToList();
        var decided = costs.Where(IsDecided).Sum(Cost);
        var asked = side.Input("budget", ElementPath.Root / PropertyKeys.Budget, budget);
        return new Gap
        {
            Id = IdOf(),
            Kind = Kind,
            Severity = decided > budget ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = decided > budget ? "The plan costs more than its budget" : $"The plan costs more than its budget with what is {GapText.Listed([.. parts.Where(part => !IsDecided(part.Own[0])).Select(part => part.Name)])}",
            Message = $"{Sums(parts, budget, unit is null ? "" : $" {unit}")}{Unknown(context)}.",
            Advice = decided > budget ? "Leave something out that brings little for its cost (`journey plan` says what), or ask for more."
                : parts.Exists(part => part.Own[0].Status == InitiativeStatus.Proposed) ? "Decide what of the rest is worth asking for more (`journey plan` says what it brings)."
                : "Say whether what is done was paid from this budget; if it was, leave something out or ask for more.",
            Elements = [side.Whole(), .. costs.Select(own => context.SideOf(own).Element(Places.Initiative(own), own))],
            Numbers =
            [
                .. parts.Select(part => new GapNumber($"cost of what is {part.Name}", part.Own.Sum(Cost), unit, "sum of the costs", [.. part.Own.Select(own => context.SideOf(own).Input($"cost of {own.Name}", Places.Initiative(own) / PropertyKeys.Cost, Cost(own)))])),
                GapNumber.Stated("budget", budget, unit, asked),
            ],
        };
    }

    private static string Sums(List<(string Name, List<Initiative> Own)> parts, decimal budget, string currency)
    {
        var (sum, words) = (0m, "");
        foreach (var (name, own) in parts)
        {
            sum += own.Sum(Cost);
            words += words.Length == 0
                ? $"{Listing.Count(own.Count, "initiative")} {(own.Count == 1 ? "is" : "are")} {name} and {(own.Count == 1 ? "costs" : "cost")} {Figures.Number(own.Sum(Cost))}{currency}{(own.Count == 1 ? "" : " together")}"
                : $"; with {(own.Count == 1 ? GapText.Name(own[0]) : $"{own.Count} more")}, {name}, it is {Figures.Number(sum)}";
            words += sum <= budget ? "" : words.Contains("more than the budget", StringComparison.Ordinal) ? "" : $", {Figures.Number(sum - budget)} more than the budget of {Figures.Number(budget)}";
        }

        return words;
    }

    private static string Unknown(GapContext context) => context.Work.Initiatives.Count(initiative => IsDecided(initiative) && initiative.Cost is null) switch
    {
        0 => "",
        1 => "; 1 more does not say what it costs",
        var unknown => $"; {unknown} more do not say what they cost",
    };

    private static decimal Cost(Initiative initiative) => initiative.Cost!.Value;

    private sealed record Part(string Name, Func<Initiative, bool> Holds);

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
