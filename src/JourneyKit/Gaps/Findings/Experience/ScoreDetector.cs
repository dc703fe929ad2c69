using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>Finds touchpoints that are worse on a scale today than the second map asks: for everybody, and for each persona where that is something else.</summary>
internal abstract class ScoreDetector(ExperienceScale scale) : GapDetector
{
    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var (before, after) = Scores(pair);
            if (before is { } from && after is { } to && scale.Distance(from, to) > 0 && (pair.Persona is null || (before, after) != Scores(pair.ForEverybody)))
            {
                yield return Gap(context, pair, from, to);
            }
        }
    }

    /// <summary>The title, without the persona.</summary>
    protected abstract string Title(TouchpointPair pair);

    protected abstract string Message(ExperiencePair pair, Score before, Score after);

    private (Score? Before, Score? After) Scores(ExperiencePair pair) => (scale.Of(pair.Before), scale.Target(pair.After));

    private Gap Gap(GapContext context, ExperiencePair pair, Score before, Score after)
    {
        var inputBefore = context.Before.Input($"{scale.Name} now", scale.Place(pair.Before), before);
        var inputAfter = context.After.Input($"{scale.Name} to be", scale.TargetPlace(pair.After), after);
        var distance = scale.Distance(before, after);
        return new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(distance, pair.Pair.IsMomentOfTruth),
            Standing = GapStanding.Planned,
            Title = Title(pair.Pair) + pair.ForWhom,
            Message = Message(pair, before, after),
            Elements = pair.Elements(context),
            Numbers =
            [
                GapNumber.Stated(inputBefore.Name, before.Value, scale.Unit, inputBefore),
                GapNumber.Stated(inputAfter.Name, after.Value, scale.Unit, inputAfter),
                new GapNumber("distance", distance, Steps.Unit(distance), scale.Formula, [inputBefore, inputAfter]),
            ],
            Reasons = context.Reasons(pair.Pair.After.Because),
            Concerning = context.WorkAt(pair.Pair),
            Table = scale.Table,
        };
    }
}
