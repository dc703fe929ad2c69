using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints from which nothing leads on and that are not meant as an end.</summary>
internal sealed class DeadEnd : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2006", "dead-end", DiagnosticSeverity.Warning, "Customers who do not know what comes next leave, or call. Say what comes next, or `exit: true` where the journey is meant to end. A single last touchpoint needs nothing, as long as the map has neither exits nor conversions; neither does a touchpoint at a competitor.");

    public override ElementList<int> Checklist => [56, 104];

    public override string BadExample => """
        state: current
        touchpoints:
          choose-a-doctor: { next: [call, fill-in-the-form] }
          call: { next: [get-a-date] }
          fill-in-the-form: {}
          get-a-date: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          choose-a-doctor: { next: [call, fill-in-the-form] }
          call: { next: [get-a-date] }
          fill-in-the-form: { next: [get-a-date] }
          get-a-date: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (!context.Graph.HasFlow || context.Graph.DeadEnds.Count == 0 || IsItsOnlyEnd(context))
        {
            return;
        }

        // The rule after this one names touchpoints that nobody reaches.
        var found = new FindingGroup(context);
        foreach (var id in context.Graph.DeadEnds.Items)
        {
            var touchpoint = context.Map.Touchpoints[id]!;
            if (context.Graph.IsReachable(id) && !touchpoint.IsForNobody() && !FromChannel.IsCompetitors(context.Map, touchpoint))
            {
                found.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"`{id}` leads nowhere. Say what comes next, or `exit: true` if the journey is meant to end there.");
            }
        }

        found.Report(Places.Touchpoints, all => $"{all.Count} touchpoints lead nowhere: {all.Ids}. Say what comes next, or `exit: true` where the journey is meant to end.");
    }

    // A map without exits and conversions that stops in one place ends there.
    private static bool IsItsOnlyEnd(RuleContext context)
        => context.Graph.DeadEnds.Count == 1 && context.Graph.Exits.Count == 0 && context.Map.Conversions.Count == 0;
}
