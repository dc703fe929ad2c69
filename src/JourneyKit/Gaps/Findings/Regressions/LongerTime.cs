using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Finds touchpoints of which a time is longer in the second map.</summary>
internal abstract class LongerTime : GapDetector
{
    protected const string Meaning = "Low below twice as long, else medium." + Regression.WithReason;

    public sealed override bool AppliesToVersions => true;

    /// <summary>The property in the format.</summary>
    protected abstract string Property { get; }

    /// <summary>The time in the names of numbers.</summary>
    protected abstract string Name { get; }

    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in context.Pairs)
        {
            if (IsComparable(context, pair) && Read(pair.Before) is { } before && Read(pair.After) is { } after && after > before && !pair.Before.IsForNobody() && !pair.After.IsForNobody())
            {
                yield return Gap(context, pair, before, after);
            }
        }
    }

    /// <summary>Whether both times are of the same thing.</summary>
    protected virtual bool IsComparable(GapContext context, TouchpointPair pair) => true;

    protected abstract TimeSpan? Read(Touchpoint touchpoint);

    protected abstract string Title(string name, string where);

    protected abstract string Message(string name, Measure before, Measure after, string when, string where);

    private Gap Gap(GapContext context, TouchpointPair pair, TimeSpan before, TimeSpan after)
    {
        var (inputBefore, inputAfter) = (context.Before.Input($"{Name} now", Places.Touchpoint(pair.Before) / Property, (Measure)before), context.After.Input($"{Name} to be", Places.Touchpoint(pair.After) / Property, (Measure)after));
        var gap = new Gap
        {
            Id = IdOf(pair.Ids),
            Kind = Kind,
            Severity = after - before >= before ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Regression,
            Title = Title(GapText.Name(pair.After), Regression.Where(context)),
            Message = Message(GapText.Name(pair), before, after, context.WhenBefore, Regression.Where(context)),
            Elements = context.Elements(pair),
            Numbers =
            [
                GapNumber.Stated(inputBefore.Name, before, null, inputBefore),
                GapNumber.Stated(inputAfter.Name, after, null, inputAfter),
                new GapNumber("longer by", after - before, null, "to be − now", [inputBefore, inputAfter]),
            ],
            Concerning = context.WorkAt(pair),
        };
        return Regression.Explain(gap, context, pair.After.Because);
    }
}
