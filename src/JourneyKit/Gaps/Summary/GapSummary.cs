using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Summary;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>What a product owner needs to know of a gap report on one screen: what to decide, what to begin with, what the plan does, and what is left.</summary>
public sealed record GapSummary
{
    /// <summary>What the second map does to the main conversion, which other conversions that bring money fall, and how many gaps get worse, have no answer, are unclear and are planned. Two or three sentences.</summary>
    public required string Headline { get; init; }

    /// <summary>The conversion that the headline tells of: the one that changes most in money, else the first that has a value, else the first; null where there is none.</summary>
    public ConversionOutlook? Main { get; init; }

    /// <summary>What to decide first: at most five themes that are not planned and not of low severity, no two at the same element: those of the first ranks, with what keeps the plan itself from being carried out. In the order of the ranks of their first gaps.</summary>
    public required ElementList<GapTheme> DecideFirst { get; init; }

    /// <summary>Whether the order of the gaps is firm: false where moving their inputs a little often changes which are the first five.</summary>
    public required bool IsOrderFirm { get; init; }

    /// <summary>The initiatives that can be begun now, in the order of the roadmap; without those that close nothing, hold up none and are only proposed or work on nothing.</summary>
    internal ElementList<FirstStep> BeginWith { get; init; }

    /// <summary>The initiatives that make something worse and are not done, in the order of the roadmap, whenever they could be begun.</summary>
    internal ElementList<FirstStep> Harming { get; init; }

    /// <summary>What is planned at touchpoints, the most severe first: one row for each touchpoint of the second map.</summary>
    internal ElementList<TouchpointPlan> Touchpoints { get; init; }

    /// <summary>The metrics that miss their target: those of objectives, then the others; the most severe first in each.</summary>
    internal ElementList<MetricPlan> Metrics { get; init; }

    /// <summary>The mean emotions of stages of both maps that change, in the order of the second map, over all touchpoints of each map there.</summary>
    internal ElementList<MeanChange> Stages { get; init; }

    /// <summary>The personas of both maps for whom the plan changes something, in the order of the second map: for whom it works, and who loses.</summary>
    internal ElementList<PersonaOutlook> ForWhom { get; init; }

    /// <summary>The segments of several personas in both maps for whom the plan changes something, in the order of the second map.</summary>
    internal ElementList<SegmentOutlook> ForSegments { get; init; }

    /// <summary>The facts that are told differently now and in one way from then on, each with what is told then.</summary>
    public required ElementList<string> Facts { get; init; }

    /// <summary>What nothing closes, by theme, in the order of their ranks. Includes what is to be decided first.</summary>
    public required ElementList<GapTheme> Open { get; init; }

    /// <summary>What gets worse, by theme, in the order of their ranks. Includes what is to be decided first.</summary>
    public required ElementList<GapTheme> Worse { get; init; }

    /// <summary>What is unclear, by theme, in the order of their ranks. Includes what is to be decided first.</summary>
    public required ElementList<GapTheme> Unclear { get; init; }
}
