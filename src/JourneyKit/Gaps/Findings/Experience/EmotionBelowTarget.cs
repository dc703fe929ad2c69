using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A touchpoint feels worse today than the second map asks.</summary>
internal sealed class EmotionBelowTarget : GapDetector
{
    private const string Scale = "of −2 to 2";

    public override GapKind Kind { get; } = new("emotion-below-target", GapGroup.Experience, "A touchpoint feels worse today than the future map says it should: its emotion there, or the score of its desired emotion where it names none.", Steps.Meaning);

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in context.Pairs)
        {
            if (pair.Now.Emotion is { } now && Target(pair.Then) is ({ } then, { } property) && then > now)
            {
                yield return Gap(context, pair, now, then, property);
            }
        }
    }

    private Gap Gap(GapContext context, TouchpointPair pair, int now, int then, string property)
    {
        var (before, after) = (context.Current.Input("emotion now", Places.Touchpoint(pair.Now) / "emotion", now), context.Future.Input("emotion to be", Places.Touchpoint(pair.Then) / property, then));
        return new Gap
        {
            Id = IdOf(pair.Ids),
            Kind = Kind,
            Severity = Steps.Severity(then - now, pair.IsMomentOfTruth),
            Standing = GapStanding.Planned,
            Title = $"{GapText.Name(pair.Now)} feels worse than it should",
            Message = $"{GapText.Name(pair)} feels like {GapText.Signed(now)} today and should feel like {GapText.Signed(then)} (on a scale from −2 to +2).",
            Elements = context.Elements(pair),
            Numbers =
            [
                GapNumber.Stated("emotion now", now, Scale, before),
                GapNumber.Stated("emotion to be", then, Scale, after),
                new GapNumber("distance", then - now, "steps", "to be − now", [before, after]),
            ],
            Reasons = context.Reasons(pair.Then.Because),
            Initiatives = context.WorkAt(pair),
        };
    }

    private static (int? Score, string? Property) Target(Touchpoint then) => (then.Emotion, then.DesiredEmotion?.Score) switch
    {
        ({ } emotion, _) => (emotion, "emotion"),
        (_, { } desired) => (desired, "desiredEmotion"),
        _ => (null, null),
    };
}
