using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>On the way to a conversion there are small steps to see progress by.</summary>
internal sealed class StageWithoutMicroConversion : Rule
{
    private static readonly Lack NoSmallStep = new("stage", "has no micro-conversion", "before the first conversion have no micro-conversion", "Name the small step by which one sees there that a customer is on the way.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6008", "stage-without-micro-conversion", DiagnosticSeverity.Info, "Where only the conversion is counted, nobody sees in which stage intent is lost. The rule looks at the stages before the first conversion that have a touchpoint of your own, and speaks when at least half of them have no micro-conversion.");

    public override ElementList<int> Checklist => [50, 51];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        if (FirstStageWithConversion(map) is not { } last)
        {
            return;
        }

        var withStep = new HashSet<string>(StringComparer.Ordinal);
        var ours = new HashSet<string>(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Stage is { } stage)
            {
                if (touchpoint.MicroConversions.Count > 0)
                {
                    withStep.Add(stage.Value);
                }

                if (FromChannel.IsOurs(map, touchpoint))
                {
                    ours.Add(stage.Value);
                }
            }
        }

        var before = map.Stages.TakeWhile(stage => stage.Key != last.Key).Where(stage => ours.Contains(stage.Key)).ToList();
        var without = before.FindAll(stage => !withStep.Contains(stage.Key));
        if (without.Count * 2 >= before.Count)
        {
            NoSmallStep.Report(context, Places.Stages, without, before.Count);
        }
    }

    private static Stage? FirstStageWithConversion(JourneyMap map)
    {
        var converting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var conversion in map.Conversions)
        {
            if (conversion.At is { } at && map.Touchpoints[at]?.Stage is { } stage)
            {
                converting.Add(stage.Value);
            }
        }

        return converting.Count == 0 ? null : map.Stages.FirstOrDefault(stage => converting.Contains(stage.Key));
    }
}
