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
            if (IsComparable(context, pair) && Read(pair.Now) is { } now && Read(pair.Then) is { } then && then > now && !pair.Now.IsForNobody() && !pair.Then.IsForNobody())
            {
                yield return Gap(context, pair, now, then);
            }
        }
    }

    /// <summary>Whether both times are of the same thing.</summary>
    protected virtual bool IsComparable(GapContext context, TouchpointPair pair) => true;

    protected abstract TimeSpan? Read(Touchpoint touchpoint);

    protected abstract string Title(string name, string where);

    protected abstract string Message(string name, Measure now, Measure then, string where);

    private Gap Gap(GapContext context, TouchpointPair pair, TimeSpan now, TimeSpan then)
    {
        var (before, after) = (context.Current.Input($"{Name} now", Places.Touchpoint(pair.Now) / Property, (Measure)now), context.Future.Input($"{Name} to be", Places.Touchpoint(pair.Then) / Property, (Measure)then));
        var gap = new Gap
        {
            Id = IdOf(pair.Ids),
            Kind = Kind,
            Severity = then - now >= now ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Regression,
            Title = Title(GapText.Name(pair.Then), Regression.Where(context)),
            Message = Message(GapText.Name(pair), now, then, Regression.Where(context)),
            Elements = context.Elements(pair),
            Numbers =
            [
                GapNumber.Stated(before.Name, now, null, before),
                GapNumber.Stated(after.Name, then, null, after),
                new GapNumber("longer by", then - now, null, "to be − now", [before, after]),
            ],
            Concerning = context.WorkAt(pair),
        };
        return Regression.Explain(gap, context, pair.Then.Because);
    }
}
