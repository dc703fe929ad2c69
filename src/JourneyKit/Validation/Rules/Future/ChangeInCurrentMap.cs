using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds replacements, removals and reasons in current maps.</summary>
internal sealed class ChangeInCurrentMap : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8004", "change-in-current-map", DiagnosticSeverity.Warning, "Only an interim or future map changes something. In a current map such a statement is left over, or the state is wrong.");

    public override ElementList<int> Checklist => [75, 79];

    public override string BadExample => """
        state: current
        touchpoints:
          form: { because: [slow] }
        objectives: [slow]
        """;

    public override string GoodExample => """
        state: future
        touchpoints:
          form: { because: [slow] }
        objectives: [slow]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Current)
        {
            return;
        }

        foreach (var removal in context.Map.Removes)
        {
            context.ReportElement(ElementPath.Root / PropertyKeys.Removes / removal.Key, "A current map removes nothing: this belongs in an interim or future map.");
        }

        foreach (var conversion in context.Map.Conversions.Where(conversion => conversion.Replaces.Count > 0))
        {
            context.ReportElement(Places.Conversion(conversion) / PropertyKeys.Replaces, "A current map replaces nothing: this belongs in an interim or future map.");
        }

        foreach (var stage in context.Map.Stages.Where(stage => stage.Replaces.Count > 0))
        {
            context.ReportElement(ElementPath.Root / PropertyKeys.Stages / stage.Key / PropertyKeys.Replaces, "A current map replaces nothing: this belongs in an interim or future map.");
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Replaces.Count > 0)
            {
                context.ReportElement(Places.Touchpoint(touchpoint) / PropertyKeys.Replaces, "A current map replaces nothing: this belongs in an interim or future map.");
            }

            if (touchpoint.Because.Count > 0)
            {
                context.ReportElement(Places.Touchpoint(touchpoint) / PropertyKeys.Because, "A current map changes nothing: the reason for a change belongs in an interim or future map.");
            }
        }
    }
}
