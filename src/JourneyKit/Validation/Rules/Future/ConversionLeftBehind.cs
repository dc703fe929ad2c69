using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds conversions of the baseline that are not in the map.</summary>
internal sealed class ConversionLeftBehind : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8027", "conversion-left-behind", DiagnosticSeverity.Warning, "Without the conversion, nobody can compare how many customers reach the goal today and in future. Keep its id, even where it happens somewhere else, or say with `replaces` which one takes its place.");

    public override ElementList<int> Checklist => [53, 100];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        touchpoints: [contract-signed, card-ordered]
        conversions:
          account: { at: contract-signed }
          card: { at: card-ordered }
        """;

    public override string BadExample => """
        state: future
        status: approved
        touchpoints: [contract-signed, card-ordered]
        conversions:
          account: { at: contract-signed }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints: [contract-signed, card-ordered]
        conversions:
          account: { at: contract-signed }
          card: { at: card-ordered }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var matched = context.Matched;
        foreach (var conversion in context.Baseline!.Conversions)
        {
            // Where another conversion may be the same by another name, the gap analysis asks about it; it is no fault here.
            if (!matched.AfterOf(conversion).Any() && !matched.NewGoals.Any(goal => matched.IsAlike(conversion, goal)) && !Exclusion.Names(context.Map, conversion))
            {
                context.ReportElement(ElementPath.Root / PropertyKeys.Conversions, $"The conversion `{conversion.Id}` of the baseline is not in this map: keep it, name it in the `replaces` of the one that takes its place, or say in `scenario.excludes` that it is left out.").About(conversion.Key);
            }
        }
    }
}
