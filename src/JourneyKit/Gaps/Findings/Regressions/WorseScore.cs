using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Finds touchpoints that are worse on a scale in the second map: for everybody, and for each persona where that is something else.</summary>
internal abstract class WorseScore(ExperienceScale scale) : GapDetector
{
    public sealed override bool AppliesToVersions => true;

    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var (now, then) = Scores(pair);
            if (now is { } from && then is { } to && scale.Distance(from, to) < 0 && (pair.Persona is null || (now, then) != Scores(pair.ForEverybody)))
            {
                yield return Gap(context, pair, from, to);
            }
        }
    }

    protected abstract string Title(string name, string where);

    protected abstract string Message(string name, Score now, Score then, string where);

    private (Score? Now, Score? Then) Scores(ExperiencePair pair) => (scale.Of(pair.Now), scale.Of(pair.Then));

    private Gap Gap(GapContext context, ExperiencePair pair, Score now, Score then)
    {
        var before = context.Current.Input($"{scale.Name} now", scale.Place(pair.Now), now);
        var after = context.Future.Input($"{scale.Name} to be", scale.Place(pair.Then), then);
        var steps = -scale.Distance(now, then);
        var gap = new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(steps, pair.Pair.IsMomentOfTruth),
            Standing = GapStanding.Regression,
            Title = Title(GapText.Name(pair.Pair.Then), $"{pair.ForWhom} {Regression.Where(context)}"),
            Message = Message(GapText.Name(pair.Pair) + pair.ForWhom, now, then, Regression.Where(context)),
            Advice = "Find out what makes it worse, and whether that is worth it.",
            Elements = pair.Elements(context),
            Numbers =
            [
                GapNumber.Stated(before.Name, now.Value, scale.Unit, before),
                GapNumber.Stated(after.Name, then.Value, scale.Unit, after),
                new GapNumber("distance", steps, Steps.Unit(steps), scale.FormulaOfLoss, [before, after]),
            ],
            Concerning = context.WorkAt(pair.Pair),
        };
        return Regression.Explain(gap, context, pair.Pair.Then.Because);
    }
}
