using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps whose review is overdue.</summary>
internal sealed class ReviewOverdue : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7005", "review-overdue", DiagnosticSeverity.Warning, "The team itself has said how often the map is to be reviewed, and that time is over. Review it and set `reviewed` to the day, or choose a longer `reviewEvery`.");

    public override ElementList<int> Checklist => [135, 136];

    public override RuleNeeds Needs => RuleNeeds.Today;

    public override string BadExample => """
        state: current
        reviewed: 2025-11-03
        reviewEvery: 26w
        """;

    public override string GoodExample => """
        state: current
        reviewed: 2026-05-04
        reviewEvery: 26w
        """;

    public override void Check(RuleContext context)
    {
        if (context is not { Today: { } today, Map: { Reviewed: { } reviewed, ReviewEvery: { } every, Status: not MapStatus.Archived } })
        {
            return;
        }

        // The review is due when the last day of its term has passed.
        var due = reviewed.LastDay.DayNumber + Math.Ceiling(every.TotalDays);
        if (due < today.DayNumber)
        {
            context.ReportValue(ElementPath.Root / PropertyKeys.Reviewed, $"The map was last reviewed {Age.When(reviewed)} and asks for a review every {Numerals.Duration(every)}: it was due on {Age.Day(DateOnly.FromDayNumber((int)due))}.");
        }
    }
}
