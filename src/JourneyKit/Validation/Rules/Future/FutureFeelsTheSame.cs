using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds touchpoints that are to change and to feel as bad as today.</summary>
internal sealed class FutureFeelsTheSame : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8037", "future-feels-the-same", DiagnosticSeverity.Hint, "The touchpoint feels bad today, it is to change, and it is planned to feel just as bad. Either the change is not about the problem, or the emotion was copied from the current map.");

    public override ElementList<int> Checklist => [101];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        touchpoints:
          rent-increase-letter: { emotion: -2 }
        """;

    public override string BadExample => """
        state: future
        status: approved
        touchpoints:
          rent-increase-letter: { emotion: -2 }
        initiatives:
          plain-language: { touchpoints: [rent-increase-letter] }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints:
          rent-increase-letter: { emotion: -1 }
        initiatives:
          plain-language: { touchpoints: [rent-increase-letter] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Future)
        {
            return;
        }

        var matched = context.Matched;
        var same = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (!(touchpoint.Emotion <= context.Thresholds.LowEmotion) || matched.Before.Touchpoints[touchpoint.Id]?.Emotion != touchpoint.Emotion)
            {
                continue;
            }

            if (touchpoint.Because.Count > 0 || context.Work.IsConcerned(touchpoint.Id))
            {
                same.AddValue(Places.Touchpoint(touchpoint) / PropertyKeys.Emotion, touchpoint.Key, $"`{touchpoint.Id}` is to change, but to feel as bad as {StateWords.When(context.Baseline!)} ({touchpoint.Emotion} on the scale from −2 to 2).");
            }
        }

        same.Report(Places.Touchpoints, all => $"{all.Count} touchpoints are to change, but to feel as bad as {StateWords.When(context.Baseline!)}: {all.Ids}.");
    }
}
