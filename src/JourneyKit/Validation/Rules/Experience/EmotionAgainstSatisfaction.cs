using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds touchpoints whose emotion and satisfaction are at opposite ends.</summary>
internal sealed class EmotionAgainstSatisfaction : Rule
{
    // Both scales have five steps, and 3 is the middle of this one.
    private const int NeutralSatisfaction = 3;

    // A difference of two steps between the moment and a later answer is ordinary.
    private const int Opposite = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK4002", "emotion-against-satisfaction", DiagnosticSeverity.Warning, "The emotion at a touchpoint and the satisfaction with it may differ by a step or two, but seldom stand at opposite ends of their scales. Usually one of the two is out of date, or was entered on another scale.");

    public override ElementList<int> Checklist => [42];

    public override string BadExample => """
        state: current
        touchpoints:
          checkout: { emotion: 2, satisfaction: 1 }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          checkout: { emotion: 2, satisfaction: 5 }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var view in new ExperienceViews(touchpoint))
            {
                var says = view.Persona is null || view.Persona is not { Emotion: null, Satisfaction: null };
                if (says && view is { Emotion: { } emotion, Satisfaction: { } satisfaction } && Math.Abs(emotion - (satisfaction - NeutralSatisfaction)) >= Opposite)
                {
                    context.ReportValue(view.Place(PropertyKeys.Emotion, isPersonas: view.Persona?.Emotion is not null), $"At {view.Where} customers feel {emotion} (of -2 to 2), but their satisfaction is {satisfaction} (of 1 to 5). These rarely go together: check whether one of them is out of date, or was entered on another scale.")
                        .About(view.Persona?.Persona.Value ?? "")
                        .See(view.Place(PropertyKeys.Satisfaction, isPersonas: view.Persona?.Satisfaction is not null), $"The satisfaction is {satisfaction}.");
                }
            }
        }
    }
}
