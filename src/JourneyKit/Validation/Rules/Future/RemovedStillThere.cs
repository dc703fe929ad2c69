using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds removed touchpoints that are still in the map.</summary>
internal sealed class RemovedStillThere : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8003", "removed-still-there", DiagnosticSeverity.Warning, "A touchpoint cannot be removed and still be in the map. Take it out, or out of `removes`.");

    public override ElementList<int> Checklist => [79];

    public override string BadExample => """
        state: future
        touchpoints: { fax: {}, form: {} }
        objectives: [simpler]
        removes: { fax: [simpler] }
        """;

    public override string GoodExample => """
        state: future
        touchpoints: { fax: {}, form: {} }
        objectives: [simpler]
        """;

    public override void Check(RuleContext context)
    {
        foreach (var removal in context.Map.Removes.Where(removal => context.Map.Touchpoints[removal.Touchpoint] is not null))
        {
            context.ReportElement(ElementPath.Root / PropertyKeys.Removes / removal.Key, $"The touchpoint `{removal.Touchpoint}` is said to be removed, but is still in the map.");
        }
    }
}
