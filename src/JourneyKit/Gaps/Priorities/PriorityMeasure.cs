using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>A measure of how much something is worth doing, in one named variant: the same name means different formulas in different teams.</summary>
/// <param name="Name">The name of measure and variant, kebab-case: for reports and JSON.</param>
/// <param name="Title">The name for people.</param>
/// <param name="Formula">How the value comes of its inputs.</param>
/// <param name="Meaning">What the inputs are, how they are mapped, in which range the value lies, and where the measure comes from.</param>
internal sealed record PriorityMeasure(string Name, string Title, string Formula, string Meaning) : IKeyed
{
    /// <summary>Ulwick's opportunity score of an opportunity: 0 to 20, and more where something important satisfies few.</summary>
    public static PriorityMeasure OpportunityScore { get; } = new(
        "opportunity-score-ulwick-0-10",
        "Opportunity score (Ulwick, 0–10 scales)",
        "importance + max(importance − satisfaction, 0)",
        "Importance and satisfaction are the opportunity's shares of customers, times ten. From 0 to 20. After A. Ulwick; variants without the maximum, or with means instead of shares, give other numbers.");

    /// <summary>RICE, of an initiative or of an opportunity.</summary>
    public static PriorityMeasure Rice { get; } = new(
        "rice-month-person-months",
        "RICE (customers a month, person-months)",
        "reach × impact × confidence ÷ effort",
        "Reach is customers a month: an opportunity's own; for an initiative, the largest of the opportunities that it delivers, since their customers may be the same. Impact of 1 to 5 counts as 0.25, 0.5, 1, 2 and 3, the five steps of RICE. Confidence is a share. Effort is in person-months: person-days divided by the working days of a month; for an opportunity, of all initiatives that deliver it, each with its whole effort. After Intercom.");

    /// <summary>Value against effort, of an initiative: its quadrant instead of a number.</summary>
    public static PriorityMeasure ValueAgainstEffort { get; } = new(
        "value-effort-impact-median",
        "Value against effort (impact, median effort)",
        "impact from the high impact on × effort up to the low effort",
        "An initiative's value is high from an impact of 4 of 5 on (GapOptions.HighImpact). Its effort is low up to the median of the initiatives that are not dropped and whose effort is known (or GapOptions.LowEffort, in person-days). High value and low effort is a quick win, high and high a big bet, low and low a fill-in, low value and high effort one to skip.");

    /// <summary>Severity times occurrence, of a pain point. It lacks the detection of a risk priority number and is none.</summary>
    public static PriorityMeasure SeverityTimesOccurrence { get; } = new(
        "severity-occurrence-10-10",
        "Severity × occurrence",
        "2 × severity × occurrence",
        $"Severity of 1 to 5 is doubled, to 2 to 10. Occurrence is 1 to 10 by the frequency among those at the touchpoint: {Scoring.Occurrence.Table}. From 2 to 100. It comes from failure mode and effects analysis, but the format does not say how well a pain point is detected, so that it is no risk priority number (severity × occurrence × detection, 1 to 1000) and must not be compared with one.");

    /// <summary>All measures.</summary>
    public static IReadOnlyList<PriorityMeasure> All { get; } = [OpportunityScore, Rice, ValueAgainstEffort, SeverityTimesOccurrence];

    string IKeyed.Key => Name;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
