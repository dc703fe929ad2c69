using JourneyKit.Gaps;
using JourneyKit.Gaps.Summary;
using JourneyKit.Insights.Plan;

namespace JourneyKit.Reports.Gaps;

/// <summary>What to begin with: no initiative that takes away more than it brings, by the plan for the same maps.</summary>
internal sealed class BeginWith
{
    private readonly WorthText? text;

    private BeginWith(WorthText? text) => this.text = text;

    /// <summary>What can be begun now and is worth it.</summary>
    public IReadOnlyList<FirstStep> Steps { get; private init; } = [];

    /// <summary>What could be begun now, but takes away more than it brings; and whether it does so by itself, and not only by what those do that wait for it.</summary>
    public IReadOnlyList<(FirstStep Step, InitiativeWorth Worth, bool IsItself)> TakingAway { get; private init; } = [];

    public static BeginWith Of(GapReport report)
    {
        var first = report.Summary.BeginWith;
        if (first.Count == 0)
        {
            return new BeginWith(null);
        }

        var plan = JourneyPlan.Of(report.Context);
        var taking = plan.TakingAway.ToDictionary(one => one.Initiative.Id);
        return new BeginWith(new WorthText(plan))
        {
            Steps = [.. first.Where(step => !taking.ContainsKey(step.Step.Initiative.Id))],
            TakingAway = [.. first.Where(step => taking.ContainsKey(step.Step.Initiative.Id)).Select(step => (step, taking[step.Step.Initiative.Id])).Select(pair => (pair.step, pair.Item2, plan.TakesAwayItself(pair.Item2)))],
        };
    }

    /// <summary>Why one is not begun with, in a sentence.</summary>
    public string WhyNot(GapReport report, (FirstStep Step, InitiativeWorth Worth, bool IsItself) one)
        => $"Not {GapInitiatives.Describe(report, one.Worth.Initiative.Id)}: {(one.IsItself ? $"it takes away more than it brings ({text!.Worth(one.Worth)})" : $"with those that wait for it, it takes away more than it brings ({text!.Worth(one.Worth)}, for its part)")}, as `{ReportOrigin.Name} plan` shows{GapInitiatives.Waiting(one.Step)}";
}
