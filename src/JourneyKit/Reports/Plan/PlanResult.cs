using JourneyKit.Gaps;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Plan;

/// <summary>A plan with what output calls the files that it was made of.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Before">The map of today, or the only map.</param>
/// <param name="After">The map as it is to be; null where there is none.</param>
internal sealed record PlanResult(JourneyPlan Plan, NamedDocument Before, NamedDocument? After)
{
    /// <summary>All that is to be said.</summary>
    public ElementMap<PlanTopic> Topics { get; } = Plan.Topics;

    public IEnumerable<PlanItem> Items => Topics.SelectMany(topic => topic.Items);

    public QuotationMarks Marks => QuotationMarks.Of(Plan.Map.Language);

    /// <summary>The files, as one line names them.</summary>
    public string Files => After is null ? Before.Name : $"{Before.Name} → {After.Name}";

    /// <summary>Where something stands in the text; null for what is computed.</summary>
    public SourceSpan? Place(GapSide? side, ElementPath? path)
        => path is not { Parent: not null } known ? null : (side == GapSide.After ? After ?? Before : Before).Place(known);

    /// <summary>What stands behind the heading of a topic; null where nothing does.</summary>
    public static string? Note(PlanTopic topic)
        => topic.Items.Count <= topic.Most ? topic.Note
            : $"{topic.Most} of {topic.Items.Count}, the others with --format json{(topic.Note is null ? "" : $"; {topic.Note}")}";
}
