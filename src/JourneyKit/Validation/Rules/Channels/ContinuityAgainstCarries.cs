using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds transitions whose `continuity` and `carries` contradict each other.</summary>
internal sealed class ContinuityAgainstCarries : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5013", "continuity-against-carries", DiagnosticSeverity.Warning, "A transition that loses everything carries nothing, and customers need not repeat what the transition carries. One of the two is wrong, or something is missing in what the next touchpoint requires.");

    public override ElementList<int> Checklist => [84];

    public override string BadExample => """
        state: current
        touchpoints:
          choose-a-seat:
            next:
              pay-for-the-ticket: { carries: [seat], continuity: lost }
          pay-for-the-ticket: {}
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          choose-a-seat:
            next:
              pay-for-the-ticket: { carries: [seat], continuity: partial }
          pay-for-the-ticket: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var from in context.Map.Touchpoints)
        {
            foreach (var transition in from.Next)
            {
                if (transition is { Carries.Count: > 0, Continuity: Continuity.Lost or Continuity.Repeats } && context.Map.Touchpoints[transition.To] is { } to)
                {
                    Check(context, from, transition, to);
                }
            }
        }
    }

    private static void Check(RuleContext context, Touchpoint from, Transition transition, Touchpoint to)
    {
        var path = Places.Transition(from, transition);
        if (transition.Continuity == Continuity.Lost)
        {
            context.ReportValue(path / PropertyKeys.Continuity, $"The way from `{from.Id}` to `{to.Id}` is said to lose everything, but carries {Listing.Of(transition.Carries!.Value)}. Say `partial`, or carry nothing.")
                .See(path / PropertyKeys.Carries, "What it carries.");
        }
        else if (to.Requires.Count > 0 && Context.Missing(transition, to).Count == 0)
        {
            context.ReportValue(path / PropertyKeys.Continuity, $"Customers are said to repeat themselves at `{to.Id}`, although the transition from `{from.Id}` carries all that it requires. Add to `requires` what they have to repeat, or say `resumes`.")
                .See(path / PropertyKeys.Carries, "What it carries.");
        }
    }
}
