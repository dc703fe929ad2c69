using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds replaced elements that are still in the map.</summary>
internal sealed class ReplacedStillThere : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8002", "replaced-still-there", DiagnosticSeverity.Warning, "A touchpoint, stage or conversion that is replaced but still in the map is counted twice. Take it out, or out of `replaces`.");

    public override ElementList<int> Checklist => [79];

    public override string BadExample => """
        state: future
        touchpoints:
          form: {}
          short-form: { replaces: [form] }
        """;

    public override string GoodExample => """
        state: future
        touchpoints:
          form: {}
          short-form: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            Check(context, context.Map.Touchpoints, touchpoint, Places.Touchpoint, touchpoint.Replaces, "touchpoint");
        }

        foreach (var stage in context.Map.Stages)
        {
            Check(context, context.Map.Stages, stage, Places.Stage, stage.Replaces, "stage");
        }

        foreach (var conversion in context.Map.Conversions)
        {
            Check(context, context.Map.Conversions, conversion, Places.Conversion, conversion.Replaces, "conversion");
        }
    }

    private static void Check<T>(RuleContext context, ElementMap<T> there, T element, Func<T, ElementPath> place, ElementList<Id<T>> replaces, string noun)
        where T : Element
    {
        string[] still = [.. replaces.Select(replaced => replaced.Value).Where(id => id != element.Key && there.Contains(id))];
        if (still.Length == 1)
        {
            context.ReportValue(place(element) / PropertyKeys.Replaces / still[0], $"`{element.Key}` replaces the {noun} `{still[0]}`, which is still in the map.");
        }
        else if (still.Length > 1)
        {
            context.ReportValue(place(element) / PropertyKeys.Replaces, $"`{element.Key}` replaces {still.Length} {noun}s that are still in the map: {Listing.Of(still)}.");
        }
    }
}
