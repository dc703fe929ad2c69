using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds reviews dated after the day of the check.</summary>
internal sealed class ReviewedInFuture : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7008", "reviewed-in-future", DiagnosticSeverity.Warning, "`reviewed` is the day of the last review, not of the next one. With a future day the map is never due.");

    public override ElementList<int> Checklist => [135];

    public override RuleNeeds Needs => RuleNeeds.Today;

    public override string BadExample => """
        state: current
        reviewed: 2027-01-15
        """;

    public override string GoodExample => """
        state: current
        reviewed: 2026-01-15
        reviewEvery: 52w
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Reviewed is { } day && day.FirstDay > context.Today)
        {
            context.ReportValue(ElementPath.Root / PropertyKeys.Reviewed, Message("map", day));
        }

        foreach (var persona in context.Map.Personas)
        {
            if (persona.Reviewed is { } reviewed && reviewed.FirstDay > context.Today)
            {
                context.ReportValue(Places.Persona(persona) / PropertyKeys.Reviewed, Message($"persona `{persona.Id}`", reviewed));
            }
        }
    }

    private static string Message(string what, PartialDate day)
        => $"The {what} is said to be reviewed {Age.When(day)}, which is still to come: give the day of the last review.";
}
