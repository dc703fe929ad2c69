using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The second map plans a new touchpoint that is bad for customers.</summary>
internal sealed class NewTouchpointBad : GapDetector
{
    public override GapKind Kind { get; } = new("new-touchpoint-bad", GapGroup.Experience, "The future map plans a touchpoint that takes the place of none and is bad for customers: an emotion below 0, a satisfaction of 2 of 5 or less, an effort of 4 of 5 or more, or, where neither emotion nor satisfaction is known, a harsh word. Once for each touchpoint. Of what customers do or meet alone (`kind: action` without a prompt) only the effort counts.", "Medium; low for an emotion above −1 alone; high at the end of a scale (emotion −2, satisfaction 1, effort 5); one higher at a moment of truth.") { Heading = "New touchpoints that are bad for customers" };

    // What is planned anew has no excuse: it need not be bad at all.
    private static readonly BadLimits Limits = BadLimits.Default with { Emotion = -0.01m };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var touchpoint in context.Added)
        {
            if (touchpoint.IsForNobody())
            {
                continue;
            }

            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (BadSigns.Of(view, Limits).Where(sign => BadAlone.Counts(touchpoint, sign)).ToList() is { Count: > 0 } signs)
                {
                    yield return Gap(context, view, signs);
                    break;
                }
            }
        }
    }

    private Gap Gap(GapContext context, ExperienceView view, IReadOnlyList<BadSign> signs)
    {
        var touchpoint = view.Touchpoint;
        var forWhom = view.Persona is { Persona: var id } && context.After.Map.Personas[id] is { } persona ? $" for {GapText.Name(persona)}" : "";
        var severity = signs.Any(sign => sign.IsWorst) ? GapSeverity.High : BadSigns.Of(view, BadLimits.Default).Count > 0 ? GapSeverity.Medium : GapSeverity.Low;
        return new Gap
        {
            Id = IdOf(touchpoint.Key),
            Kind = Kind,
            Severity = touchpoint.MomentOfTruth == true ? severity + 1 : severity,
            Standing = GapStanding.Open,
            Title = $"The new touchpoint {GapText.Name(touchpoint)} is bad for customers",
            Message = $"{GapText.Name(touchpoint)} is new {context.WhenAfter}, and the plan itself makes it bad{forWhom}: {GapText.Listed([.. signs.Select(sign => sign.Words)])}.",
            Advice = "Plan it better before it is built, or say with `because` what it is worth that price for.",
            Elements = [context.After.Touchpoint(touchpoint)],
            Numbers = BadNumbers.Of(context.After, view, signs, "to be"),
            IsMadeByPlan = true,
            Reasons = context.Reasons(touchpoint.Because),
            Concerning = context.Work.Concerning(touchpoint.Id),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [cart]
        """,
        """
        touchpoints:
          cart: {}
          identity-check: { emotion: -1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          cart: {}
          identity-check: { emotion: 0 }
        """,
    };
}
