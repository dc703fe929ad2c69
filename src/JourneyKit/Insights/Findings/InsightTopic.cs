using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>The findings of one kind, the most important first.</summary>
/// <param name="Key">Its name for programs, kebab-case.</param>
/// <param name="Part">Which part of the insights it belongs to.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Most">How many of its findings a report for people shows.</param>
/// <param name="Items">All findings.</param>
internal sealed record InsightTopic(string Key, InsightPart Part, string Title, int Most, ElementList<InsightItem> Items) : IKeyed
{
    /// <summary>Why there is nothing; null where nothing is no fault of the map.</summary>
    public string? Empty { get; init; }

    /// <summary>What holds for all of them and so is said once; null where there is no such thing.</summary>
    public string? Note { get; init; }

    string IKeyed.Key => Key;
}
