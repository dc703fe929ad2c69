using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>Finds touchpoints that are worse on a scale today than the second map asks: for everybody, and for each persona where that is something else.</summary>
internal abstract class ScoreDetector(ExperienceScale scale) : GapDetector
{
    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var (now, then) = Scores(pair);
            if (now is { } from && then is { } to && scale.Distance(from, to) > 0 && (pair.Persona is null || (now, then) != Scores(pair.ForEverybody)))
            {
                yield return Gap(context, pair, from, to);
            }
        }
    }

    /// <summary>The title, without the persona.</summary>
    protected abstract string Title(TouchpointPair pair);

    protected abstract string Message(ExperiencePair pair, Score now, Score then);

    private (Score? Now, Score? Then) Scores(ExperiencePair pair) => (scale.Of(pair.Now), scale.Target(pair.Then));

    private Gap Gap(GapContext context, ExperiencePair pair, Score now, Score then)
    {
        var before = context.Current.Input($"{scale.Name} now", scale.Place(pair.Now), now);
        var after = context.Future.Input($"{scale.Name} to be", scale.TargetPlace(pair.Then), then);
        var distance = scale.Distance(now, then);
        return new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(distance, pair.Pair.IsMomentOfTruth),
            Standing = GapStanding.Planned,
            Title = Title(pair.Pair) + pair.ForWhom,
            Message = Message(pair, now, then),
            Elements = pair.Elements(context),
            Numbers =
            [
                GapNumber.Stated(before.Name, now.Value, scale.Unit, before),
                GapNumber.Stated(after.Name, then.Value, scale.Unit, after),
                new GapNumber("distance", distance, Steps.Unit(distance), scale.Formula, [before, after]),
            ],
            Reasons = context.Reasons(pair.Pair.Then.Because),
            Concerning = context.WorkAt(pair.Pair),
        };
    }
}
