using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds objectives that nothing serves.</summary>
internal sealed class UnusedObjective : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7018", "unused-objective", DiagnosticSeverity.Hint, "Nothing on the map works for an objective that no metric, conversion, opportunity or change names. Name it where something does, or take it out.");

    public override ElementList<int> Checklist => [6];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        objectives: [fewer-returns]
        opportunities: [honest-size-charts]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives: [fewer-returns]
        opportunities:
          honest-size-charts: { objective: fewer-returns }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Objectives.Count == 0)
        {
            return;
        }

        var served = new HashSet<Id<Objective>>(Served(context.Map));
        var concerned = new FindingGroup(context);
        foreach (var objective in context.Map.Objectives)
        {
            if (objective.Metrics.Count == 0 && !served.Contains(objective.Id) && !context.IsDefinedElsewhere(Places.Objective(objective)))
            {
                concerned.Add(Places.Objective(objective), objective.Key, $"Neither a metric, a conversion, an opportunity nor a change serves the objective `{objective.Id}`. Say what does, or take it out.");
            }
        }

        concerned.Report(Places.Objectives, all => $"Neither a metric, a conversion, an opportunity nor a change serves {all.Count} objectives: {all.Ids}. Say what does, or take them out.");
    }

    private static IEnumerable<Id<Objective>> Served(JourneyMap map)
    {
        foreach (var metric in map.Metrics)
        {
            if (metric.Objective is { } objective)
            {
                yield return objective;
            }
        }

        foreach (var conversion in map.Conversions)
        {
            if (conversion.Objective is { } objective)
            {
                yield return objective;
            }
        }

        foreach (var opportunity in map.Opportunities)
        {
            if (opportunity.Objective is { } objective)
            {
                yield return objective;
            }
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var reason in touchpoint.Because)
            {
                yield return Id<Objective>.Trusted(reason.Value);
            }
        }

        foreach (var removal in map.Removes)
        {
            foreach (var reason in removal.Because)
            {
                yield return Id<Objective>.Trusted(reason.Value);
            }
        }
    }
}
