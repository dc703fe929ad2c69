using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds loops that nobody leaves.</summary>
internal sealed class LoopWithoutWayOut : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2008", "loop-without-way-out", DiagnosticSeverity.Warning, "Customers in such a loop never arrive, and the time and effort of their journeys have no end. Say where they leave: by another transition, an `exit`, or shares that leave some to drop off.");

    public override ElementList<int> Checklist => [56];

    public override string BadExample => """
        state: current
        touchpoints:
          help-page: { entry: true, next: [contact-form] }
          contact-form: { next: [automatic-reply] }
          automatic-reply: { next: [help-page] }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          help-page: { entry: true, next: [contact-form] }
          contact-form: { next: [automatic-reply] }
          automatic-reply: { next: [help-page, call-back] }
          call-back: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var loop in context.Graph.Loops)
        {
            if (!loop.HasWayOut && context.Map.Touchpoints[loop.Cycle[0]] is { } first && !first.IsForNobody())
            {
                var more = loop.Touchpoints.Count == loop.Cycle.Count ? "" : $" (and {Listing.Count(loop.Touchpoints.Count - loop.Cycle.Count, "more touchpoint", "more touchpoints")} around it)";
                context.ReportElement(Places.Touchpoint(first), $"Nobody leaves the loop {Round(loop.Cycle)}{more}. Say where the way out is: a transition, an `exit`, or a share that drops off.");
            }
        }
    }

    private static string Round(ElementList<Id<Touchpoint>> cycle)
    {
        const int Most = 6;
        var shown = cycle.Count <= Most ? cycle.Select(id => $"`{id}`") : cycle.Take(Most - 1).Select(id => $"`{id}`").Append($"{cycle.Count - Most + 1} more");
        return string.Join(" → ", shown.Append($"`{cycle[0]}`"));
    }
}
