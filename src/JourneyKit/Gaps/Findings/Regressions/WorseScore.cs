using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Finds touchpoints that are worse on a scale in the second map: for everybody, and for each persona where that is something else.</summary>
internal abstract class WorseScore(ExperienceScale scale) : GapDetector
{
    public sealed override bool AppliesToVersions => true;

    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in ExperiencePair.All(context))
        {
            var (before, after) = Scores(pair);
            if (before is { } from && after is { } to && scale.Distance(from, to) < 0 && (pair.Persona is null || (before, after) != Scores(pair.ForEverybody)))
            {
                yield return Gap(context, pair, from, to);
            }
        }
    }

    protected abstract string Title(string name, string where);

    protected abstract string Message(string name, Score before, Score after, string when, string where);

    private (Score? Before, Score? After) Scores(ExperiencePair pair) => (scale.Of(pair.Before), scale.Of(pair.After));

    private Gap Gap(GapContext context, ExperiencePair pair, Score before, Score after)
    {
        var inputBefore = context.Before.Input($"{scale.Name} now", scale.Place(pair.Before), before);
        var inputAfter = context.After.Input($"{scale.Name} to be", scale.Place(pair.After), after);
        var steps = -scale.Distance(before, after);
        var gap = new Gap
        {
            Id = IdOf(pair.Ids(context)),
            Kind = Kind,
            Severity = Steps.Severity(steps, pair.Pair.IsMomentOfTruth),
            Standing = GapStanding.Regression,
            Title = Title(GapText.Name(pair.Pair.After), $"{pair.ForWhom} {Regression.Where(context)}"),
            Message = Message(GapText.Name(pair.Pair) + pair.ForWhom, before, after, context.WhenBefore, Regression.Where(context)),
            Advice = "Find out what makes it worse, and whether that is worth it.",
            Elements = pair.Elements(context),
            Numbers =
            [
                GapNumber.Stated(inputBefore.Name, before.Value, scale.Unit, inputBefore),
                GapNumber.Stated(inputAfter.Name, after.Value, scale.Unit, inputAfter),
                new GapNumber("distance", steps, Steps.Unit(steps), scale.FormulaOfLoss, [inputBefore, inputAfter]),
            ],
            Concerning = context.WorkAt(pair.Pair),
            Table = scale.Table,
        };
        var explained = Regression.Explain(gap, context, pair.Pair.After.Because);
        if (pair.Persona is { } persona && pair.Pair.After.Channel is { } channel && persona.Channels.TryGetValue(channel, out var use) && use == ChannelUse.Avoided)
        {
            // What is good for others is no reason for whoever is sent where they do not want to go.
            return explained with { Severity = gap.Severity, IsAccepted = false };
        }

        return explained.IsAccepted && IsBetterForOthers(context, pair, after) ? explained with { IsBackground = true } : explained;
    }

    // The row of a touchpoint that several become one in shows all their scores.
    private bool IsBetterForOthers(GapContext context, ExperiencePair pair, Score after)
        => pair.Persona is null && context.BeforeOf(pair.Pair.After).Any(other => other.Key != pair.Pair.Before.Key && scale.Of(new ExperienceView(other, null)) is { } score && scale.Distance(score, after) > 0);
}
