using JourneyKit.Gaps;
using JourneyKit.Gaps.Summary;
using JourneyKit.Insights.Plan;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>What to begin with: in the order of the plan for the same maps, and nothing that does more harm than good.</summary>
internal sealed class BeginWith
{
    private readonly GapInitiatives names;
    private readonly WorthText? text;

    private BeginWith(GapInitiatives names, WorthText? text) => (this.names, this.text) = (names, text);

    /// <summary>What can be begun now and is worth it: what the plan chooses, then by what it brings with all that waits for it; where no map tells, last, by the gaps that it closes.</summary>
    public IReadOnlyList<FirstStep> Steps { get; private init; } = [];

    /// <summary>What does more harm than good, the worst first, whenever it could be begun.</summary>
    public IReadOnlyList<FirstStep> TakingAway { get; private init; } = [];

    /// <summary>By what they are ordered; empty where there is nothing to order.</summary>
    public string Order { get; private init; } = "";

    public static BeginWith Of(GapSummary summary, GapInitiatives names)
    {
        var first = summary.BeginWith;
        if (first.Count + summary.Harming.Count == 0)
        {
            return new BeginWith(names, null);
        }

        var plan = names.Plan;
        var chosen = plan.Choice?.Chosen.Select(one => one.Initiative.Id).ToHashSet();
        List<FirstStep> steps = [.. first.Where(step => !names.IsHarmful(step.Step.Initiative.Id))];
        var worths = steps.ToDictionary(step => step.Step.Initiative.Id, step => Worth(plan, step) is { } one ? plan.WorthWithWaiting(one) : null);
        return new BeginWith(names, new WorthText(plan))
        {
            Steps =
            [
                .. steps
                    .OrderByDescending(step => chosen?.Contains(step.Step.Initiative.Id) == true)
                    .ThenBy(step => worths[step.Step.Initiative.Id] is null)
                    .ThenByDescending(step => worths[step.Step.Initiative.Id]),
            ],
            TakingAway =
            [
                .. first.Concat(summary.Harming).DistinctBy(step => step.Step.Initiative.Id).Where(step => names.IsHarmful(step.Step.Initiative.Id))
                    .OrderByDescending(step => step.Step.Worsens.Where(gap => gap.IsHarm).Select(gap => gap.Severity).DefaultIfEmpty(GapSeverity.Low).Max())
                    .ThenBy(step => Worth(plan, step)?.Worth ?? 0),
            ],
            Order = steps.Count < 2 ? ""
                : worths.Values.All(worth => worth is null) ? "by the gaps that they close"
                : "by worth, with what waits for them",
        };
    }

    /// <summary>One that can be begun, what it is worth, what it does, and whether the plan would not do it.</summary>
    public string Line(FirstStep step)
    {
        var worth = Worth(names.Plan, step);
        var brings = worth is { Worth: not null } ? $"; {text!.Worth(worth)}{(worth.Worth < 0 && step.Waiting > 0 ? ", but the others need it" : "")}" : "";
        var left = names.Plan.Choice?.LeftOut.FirstOrDefault(one => one.Initiative.Initiative.Id == step.Step.Initiative.Id) is { Initiative: not null } other ? $"; `{ReportOrigin.Name} plan` leaves it out of the budget: {PlanWords.Why(other.Reason, other.Initiative, names.Plan.Choice)}" : "";
        return $"{names.Describe(step)}{brings}{left}";
    }

    /// <summary>Why one is not begun with, in a sentence.</summary>
    public string WhyNot(FirstStep step)
    {
        var id = step.Step.Initiative.Id;
        if (names.IsWorsening(id))
        {
            var cost = step.Step.Initiative.Cost is { } money ? $"; it costs {Figures.Number(money)}{(names.Currency is { } unit ? $" {unit}" : "")}" : "";
            return $"Not {names.Describe(step)}{(step.Step.Gaps.Count > 0 ? ": what it makes worse matters more than what it makes better" : cost)}";
        }

        var worth = Worth(names.Plan, step)!;
        var why = names.Plan.TakesAwayItself(worth) ? $"it takes away more than it brings ({text!.Worth(worth)})" : $"with those that wait for it, it takes away more than it brings ({text!.Worth(worth)}, for its part)";
        return $"Not {names.Describe(id)}: {why}, as `{ReportOrigin.Name} plan` shows{GapInitiatives.Waiting(step)}";
    }

    private static InitiativeWorth? Worth(JourneyPlan plan, FirstStep step) => plan.Initiatives.FirstOrDefault(one => one.Initiative.Id == step.Step.Initiative.Id);
}
