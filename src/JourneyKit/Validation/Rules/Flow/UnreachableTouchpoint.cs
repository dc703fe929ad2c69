using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints that no entry leads to.</summary>
internal sealed class UnreachableTouchpoint : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2007", "unreachable-touchpoint", DiagnosticSeverity.Warning, "A touchpoint that no entry leads to counts for nothing in the flow. Say where customers come from, or `entry` if journeys begin there. What a recovery leads to counts as reached.");

    public override ElementList<int> Checklist => [56, 81];

    public override string BadExample => """
        state: current
        touchpoints:
          catalogue: { entry: true, next: [basket] }
          basket: { exit: true }
          wish-list: { next: [basket] }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          catalogue: { entry: true, next: [basket, wish-list] }
          basket: { exit: true }
          wish-list: { next: [basket] }
        """;

    public override void Check(RuleContext context)
    {
        var graph = context.Graph;
        if (!graph.HasFlow || graph.Unreachable.Count == 0)
        {
            return;
        }

        if (graph.Entries.Count == 0)
        {
            context.ReportElement(Places.Touchpoints, "Every touchpoint is led to by another one, so that no journey begins anywhere. Say with `entry` where they do.");
            return;
        }

        var conversions = context.Map.Conversions.Select(conversion => conversion.At).ToHashSet();
        var found = new FindingGroup(context);
        foreach (var group in UnreachableGroups.Of(context.Map, graph.Unreachable))
        {
            var first = group[0];
            if (first.IsForNobody() || (group.Count == 1 && conversions.Contains(first.Id)))
            {
                continue;
            }

            var behind = group.Count == 1 ? "" : $", nor what lies behind it: {Listing.Of([.. group.Skip(1)])}";
            found.Add(Places.Touchpoint(first), first.Key, $"No journey reaches `{first.Id}`{behind}. Say from where customers come, or `entry` if journeys begin there.");
        }

        found.Report(Places.Touchpoints, all => $"{all.Count} touchpoints are reached by no journey: {all.Ids}. Say from where customers come, or `entry` where journeys begin.");
    }
}
