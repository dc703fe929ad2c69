using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The second map plans an emotion below the one that it desires itself.</summary>
internal sealed class PlanShortOfDesiredEmotion : GapDetector
{
    private const string Property = "desiredEmotion";

    public override GapKind Kind { get; } = new("plan-short-of-desired-emotion", GapGroup.Experience, "The future map plans a lower emotion at a touchpoint than the one that it desires there, for everybody or for a persona: even when all is done, the aim is missed. A desired emotion in a word is not compared.", Steps.Meaning) { Heading = "Touchpoints planned below the feeling that is desired" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            if (touchpoint.DesiredEmotion?.Score is not { } desired || touchpoint.IsForNobody())
            {
                continue;
            }

            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (view.Emotion is { } emotion && emotion < desired && IsWorthSaying(context, view))
                {
                    yield return Gap(context, view, emotion, desired);
                }
            }
        }
    }

    private static bool IsWorthSaying(GapContext context, ExperienceView view)
        => view.Persona is not { Persona: var id }
            || (view.Emotion != view.Touchpoint.Emotion && view.Touchpoint.IsFor(id) && context.After.Map.Personas[id] is not null);

    private Gap Gap(GapContext context, ExperienceView view, Score emotion, Score desired)
    {
        var touchpoint = view.Touchpoint;
        var persona = view.Persona is { Persona: var id } ? context.After.Map.Personas[id] : null;
        var planned = context.After.Input("emotion to be", ExperienceScale.Emotion.Place(view), emotion);
        var aim = context.After.Input("desired emotion", Places.Touchpoint(touchpoint) / Property, desired);
        var forWhom = persona is null ? "" : $" for {GapText.Name(persona)}";
        var pains = touchpoint.PainPoints.Where(painPoint => persona is null || painPoint.Hits(persona.Id)).ToList();
        return new Gap
        {
            Id = IdOf(persona is null ? [touchpoint.Key] : [touchpoint.Key, persona.Key]),
            Kind = Kind,
            Severity = Steps.Severity(desired - emotion, touchpoint.MomentOfTruth == true),
            Standing = GapStanding.Open,
            Title = $"The plan for {GapText.Name(touchpoint)} misses its own aim{forWhom}",
            Message = $"{GapText.Name(touchpoint)} is planned to feel like {Figures.Signed(emotion)}{forWhom}, below the {Figures.Signed(desired)} that {context.SecondMap} names as desired there (on a scale from −2 to +2).{(pains.Count == 0 ? "" : $" What still hurts there: {GapText.Names(pains)}.")}",
            Advice = "Plan what is still missing here, or lower the aim.",
            Note = $"{GapText.Name(touchpoint)}{forWhom} (planned {Figures.Signed(emotion)}, desired {Figures.Signed(desired)})",
            Elements = persona is null ? [context.After.Touchpoint(touchpoint)] : [context.After.Touchpoint(touchpoint), context.After.Persona(persona)],
            Numbers =
            [
                GapNumber.Stated(planned.Name, emotion.Value, ExperienceScale.Emotion.Unit, planned),
                GapNumber.Stated(aim.Name, desired.Value, ExperienceScale.Emotion.Unit, aim),
                new GapNumber("distance", desired - emotion, Steps.Unit(desired - emotion), "desired − to be", [planned, aim]),
            ],
            Reasons = context.Reasons(touchpoint.Because),
            Concerning = context.Work.Concerning(touchpoint.Id),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { emotion: -1 }
        """,
        """
        touchpoints:
          payment: { emotion: 0, desiredEmotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { emotion: 1, desiredEmotion: 1 }
        """,
    };
}
