using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>What matters to customers disappoints them, and the second map does not lift their satisfaction enough.</summary>
internal sealed class ImportanceUnmet : GapDetector
{
    public override GapKind Kind { get; } = new("importance-unmet", GapGroup.Experience, "A touchpoint is more important to customers than they are satisfied with it, by two steps or more of 5. Open where the future map leaves it so or does not say how satisfied they will be; planned where it becomes less important there. Where satisfaction rises enough, that is a satisfaction-below-target alone.", "Medium for less than three steps between importance and satisfaction, high for three or more; one higher at a moment of truth.") { Heading = "Important touchpoints that disappoint" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var scores = ImportanceScores.Of(pair);
            if (scores.Standing is { } standing && (pair.Persona is null || scores != ImportanceScores.Of(pair.ForEverybody)))
            {
                yield return Gap(context, pair, scores, standing);
            }
        }
    }

    private Gap Gap(GapContext context, ExperiencePair pair, ImportanceScores scores, GapStanding standing)
    {
        var (importance, satisfaction) = (scores.ImportanceBefore!.Value, scores.SatisfactionBefore!.Value);
        var matters = context.Before.Input("importance now", ExperienceScale.Importance.Place(pair.Before), importance);
        var satisfies = context.Before.Input("satisfaction now", ExperienceScale.Satisfaction.Place(pair.Before), satisfaction);
        return new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(importance - satisfaction, pair.Pair.IsMomentOfTruth),
            Standing = standing,
            Title = $"{GapText.Name(pair.Pair.Before)} matters and disappoints{pair.ForWhom}",
            Message = $"{GapText.Name(pair.Pair)} matters to customers (importance {importance} of 5){pair.ForWhom}, but satisfies them less (satisfaction {satisfaction} of 5); {scores.Outlook(context)}.{Disappointment.Expected(pair, satisfaction)}",
            Advice = standing == GapStanding.Planned ? null : $"Say in {context.SecondMap} how satisfied customers should be here, and plan what gets them there.",
            Note = $"{GapText.Name(pair.Pair.After)}{pair.ForWhom} (importance {importance} of 5, satisfaction {satisfaction} of 5)",
            Elements = pair.Elements(context),
            Numbers =
            [
                GapNumber.Stated(matters.Name, importance.Value, ExperienceScale.Importance.Unit, matters),
                GapNumber.Stated(satisfies.Name, satisfaction.Value, ExperienceScale.Satisfaction.Unit, satisfies),
                new GapNumber("distance", importance - satisfaction, "steps", "importance − satisfaction", [matters, satisfies]),
            ],
            Reasons = context.Reasons(pair.Pair.After.Because),
            Concerning = context.WorkAt(pair.Pair),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { importance: 5, satisfaction: 2 }
        """,
        """
        touchpoints:
          payment: { importance: 5, satisfaction: 2 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { importance: 5, satisfaction: 4 }
        """,
    };
}
