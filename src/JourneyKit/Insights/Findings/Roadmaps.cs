using JourneyKit.Gaps;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Drafts;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>The map's own roadmap in short: what is under way, when it is due, and what it costs.</summary>
internal static class Roadmaps
{
    private const int Most = 5;

    // Larger sums could not be added up.
    private const decimal MostMoney = 1e20m;

    public static InsightTopic Of(InsightContext context)
    {
        var open = context.Work.Initiatives.Where(initiative => initiative.Status != InitiativeStatus.Done).OrderBy(initiative => initiative.Due ?? DateOnly.MaxValue).ToList();
        return new("roadmap", InsightPart.Issues, "What is planned", Most, [.. open.Count == 0 ? [] : new[] { Whole(context, open) }, .. context.Map.Practices.Count == 0 ? [] : new[] { Practices(context.Map) }, .. Circular(context), .. open.Select(initiative => Item(context, initiative))])
        {
            Note = open.Count == 0 && context.Map.Practices.Count > 0 ? $"no open initiative{Draft(context)}" : null,
            Empty = $"Nothing is planned: the map has no open initiative{Draft(context)}.",
        };
    }

    private static string Draft(InsightContext context)
        => PlanDraft.Count(context.Map, context.Thresholds) is > 0 and var count
            ? $"; `journey plan MAP --draft -o future.journey.yaml` begins a plan with {Listing.Count(count, "initiative")}"
            : "";

    private static InsightItem Whole(InsightContext context, List<Initiative> open)
    {
        var costs = open.Where(initiative => initiative.Cost is not null).ToList();
        var sum = costs.Sum(initiative => Math.Min(initiative.Cost!.Value, MostMoney));
        var closed = open.SelectMany(context.Work.ClosedBy).ToHashSet();
        var pains = context.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).ToList();
        var here = pains.Count(pain => closed.Contains(pain.Id));
        var close = pains.Count > 0 ? $"to close {here} of {Listing.Count(pains.Count, "pain point")}{(closed.Count > here ? $" and {closed.Count - here} of the map before" : "")}" : $"to close {Listing.Count(closed.Count, "pain point")} of the map before";
        var money = costs.Count == 0 ? "what they cost is not known" : $"they cost {(costs.Count < open.Count ? "at least " : "")}{context.Exactly(sum)}{(costs.Count < open.Count ? $" (known of {costs.Count})" : "")}";
        return new InsightItem("roadmap", $"{Listing.Count(open.Count, "open initiative")}, {close}; {money}{Budget(context)}.", Places.Initiatives)
        {
            Numbers = costs.Count == 0 ? [] : [new GapNumber("cost of the initiatives", sum, context.Map.Currency, "sum of the costs that are known", [.. costs.Select(initiative => context.Side.Input($"cost of {GapText.Name(initiative)}", Places.Initiative(initiative) / PropertyKeys.Cost, initiative.Cost!.Value))])],
        };
    }

    // What is done is paid from the same budget.
    private static string Budget(InsightContext context)
    {
        if (context.Map.Budget is not { } budget)
        {
            return "";
        }

        var spent = context.Work.Initiatives.Where(initiative => initiative.Status == InitiativeStatus.Done).Sum(initiative => Math.Min(initiative.Cost ?? 0, MostMoney));
        return $", and the budget is {context.Exactly(budget)}{(spent == 0 ? "" : spent > budget ? $", which what is done has overspent by {context.Exactly(spent - budget)}" : $", of which {context.Exactly(spent)} went into what is done")}";
    }

    private static IEnumerable<InsightItem> Circular(InsightContext context)
        => Circles.Among(context.Work.Initiatives, initiative => initiative.DependsOn).Select(circle => new InsightItem(
            $"circle:{circle[0].Id}",
            Circles.Words(GapText.Names(circle), circle.Count),
            Places.Initiative(circle[0]) / PropertyKeys.DependsOn));

    // What is planned comes first: what is done needs nobody any more.
    private static InsightItem Practices(JourneyMap map)
        => new("practices", $"Practices: {string.Join("; ", map.Practices.GroupBy(entry => entry.Value).OrderBy(group => Order(group.Key)).Select(group => $"{ChoiceWords<PracticeAnswer>.Of(group.Key).Replace('-', ' ')} {Listing.Of([.. group.Select(entry => entry.Key.Value)])}"))}.", ElementPath.Root / PropertyKeys.Practices);

    private static int Order(PracticeAnswer answer) => answer switch { PracticeAnswer.Planned => 0, PracticeAnswer.Done => 1, _ => 2 };

    private static InsightItem Item(InsightContext context, Initiative initiative)
    {
        string?[] facts =
        [
            initiative.Status is { } status ? ChoiceWords<InitiativeStatus>.Of(status) : null,
            initiative.Due is { } due ? $"due {Age.Day(due)}{(due < context.Today ? " (overdue)" : "")}" : "no date",
            initiative.Owner is { } owner ? $"by {context.Map.Teams[owner]?.Name ?? owner.Value}" : "nobody owns it",
        ];
        return new InsightItem($"initiative:{initiative.Id}", $"{GapText.Name(initiative)}: {string.Join(", ", facts.OfType<string>())}.", Places.Initiative(initiative));
    }
}
