using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>A part of the plan as it is reported.</summary>
/// <param name="Key">Its name for programs, kebab-case.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Most">How many of its findings a report for people shows.</param>
/// <param name="Items">All findings, the most important first.</param>
internal sealed record PlanTopic(string Key, string Title, int Most, ElementList<PlanItem> Items) : IKeyed
{
    /// <summary>What holds for all of them; null where there is no such thing.</summary>
    public string? Note { get; init; }

    string IKeyed.Key => Key;
}
