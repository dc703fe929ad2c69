using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds stages before the first conversion without a micro-conversion.</summary>
internal sealed class StageWithoutMicroConversion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6008", "stage-without-micro-conversion", DiagnosticSeverity.Info, "Where only the conversion is counted, nobody sees in which stage customers lose interest. Looks at the stages before the first conversion that have a touchpoint of your own, and reports them where at least half have no micro-conversion. Blueprints, which show how a service works, need none.");

    public override ElementList<int> Checklist => [50, 51];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which small steps lead to its first conversion";

    public override string BadExample => """
        state: current
        basis: researched
        stages: [look-around, apply, library-card]
        conversions:
          card-issued: { at: counter }
        touchpoints:
          opening-hours-page: { stage: look-around, next: [form] }
          form: { stage: apply, next: [counter] }
          counter: { stage: library-card }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        stages: [look-around, apply, library-card]
        conversions:
          card-issued: { at: counter }
        touchpoints:
          opening-hours-page: { stage: look-around, microConversions: { opens-form: card-issued }, next: [form] }
          form: { stage: apply, microConversions: { form-sent: card-issued }, next: [counter] }
          counter: { stage: library-card }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (map.Kind == MapKind.Blueprint || FirstStageWithConversion(map) is not { } last)
        {
            return;
        }

        var withStep = new HashSet<Id<Stage>>();
        var ours = new HashSet<Id<Stage>>();
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                if (touchpoint.MicroConversions.Count > 0)
                {
                    withStep.Add(stage);
                }

                if (FromChannel.IsOurs(map, touchpoint))
                {
                    ours.Add(stage);
                }
            }
        }

        var missing = new MissingValues("stage", which: "before the first conversion");
        foreach (var stage in map.Stages.TakeWhile(stage => stage.Id != last.Id).Where(stage => ours.Contains(stage.Id)))
        {
            missing.Ask();
            if (!withStep.Contains(stage.Id))
            {
                missing.Add(stage.Key, Places.Stage(stage));
            }
        }

        if (missing.Count * 2 >= missing.All)
        {
            missing.Report(context, Places.Stages, "have a micro-conversion", null, "Name a small step that shows that a customer is on the way.");
        }
    }

    private static Stage? FirstStageWithConversion(JourneyMap map)
    {
        var converting = new HashSet<Id<Stage>>();
        foreach (var conversion in map.Conversions)
        {
            if (conversion.At is { } at && map.Touchpoints[at]?.Stage is { } stage)
            {
                converting.Add(stage);
            }
        }

        return converting.Count == 0 ? null : map.Stages.FirstOrDefault(stage => converting.Contains(stage.Id));
    }
}
