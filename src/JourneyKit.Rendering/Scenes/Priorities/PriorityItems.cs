using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>What stands in the picture, and what cannot, since effort or worth is not known.</summary>
internal sealed class PriorityItems
{
    private readonly bool isOfPair;

    private PriorityItems(GapReport report, bool isOfPair)
    {
        this.isOfPair = isOfPair;
        Shown = [.. report.Roadmap.Steps.Where(step => step.Initiative.Effort is not null && WorthOf(step) is not null).Select(step => new PriorityItem(step, step.Initiative.Effort!.Value, WorthOf(step)!.Value, isOfPair ? step.Gaps.Count : null))];
        WithoutEffort = [.. report.Roadmap.Steps.Where(step => step.Initiative.Effort is null)];
        WithoutWorth = [.. report.Roadmap.Steps.Where(step => step.Initiative.Effort is not null && WorthOf(step) is null)];
        var delivered = report.Roadmap.Steps.SelectMany(step => step.Initiative.Delivers).ToHashSet();
        Ideas = [.. report.Priorities.Opportunities.Where(idea => !delivered.Contains(Id<Opportunity>.Trusted(idea.Id))).Select(idea => idea.Element.Name)];
    }

    public IReadOnlyList<PriorityItem> Shown { get; }

    public IReadOnlyList<RoadmapStep> WithoutEffort { get; }

    public IReadOnlyList<RoadmapStep> WithoutWorth { get; }

    /// <summary>The opportunities that no initiative delivers, by name: nobody has said what they take.</summary>
    public IReadOnlyList<string> Ideas { get; }

    /// <summary>Which of those yet to be done are worth most for each day; empty where none is worth anything.</summary>
    public string Finding
    {
        get
        {
            var best = Shown.Where(item => item is { Worth: > 0, Step.IsDone: false }).OrderByDescending(item => item.Worth / Math.Max(item.Effort, 0.01m)).ThenBy(item => item.Step.Position).Take(2).Select(item => QuotationMarks.Around(item.Step.Initiative.Name)).ToList();
            return best.Count == 0 ? "" : best.Count == 1 ? $"{best[0]} is worth most for its days." : $"{best[0]} is worth most for its days, then {best[1]}.";
        }
    }

    /// <summary>What the axis of worth is called.</summary>
    public string Axis => isOfPair ? "Worth: gaps it helps to close, weighted" : "Worth: impact, 1 to 5";

    /// <summary>Why worth is not known.</summary>
    public string WhyNoWorth => isOfPair ? "Not known what they are worth: no gap that they close or work on" : "Not known what they are worth: no impact";

    public static PriorityItems Of(GapReport report, bool isOfPair) => new(report, isOfPair);

    // Of one map alone there are no gaps to close: its own word of the impact is what is known.
    private decimal? WorthOf(RoadmapStep step)
        => !isOfPair ? step.Initiative.Impact
        : step.Gaps.Count + step.WorksOn.Count + step.Worsens.Count == 0 ? null
        : step.Worth;
}
