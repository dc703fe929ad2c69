using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>
/// Finds touchpoints that have a good side today and not in the second map. Where a touchpoint was split, one part that
/// has it is enough. Where the second map says nothing of it, that is unclear, not lost.
/// </summary>
internal abstract class LostTrait : GapDetector
{
    public sealed override bool AppliesToVersions => true;

    /// <summary>How severe it is to lose it.</summary>
    protected abstract GapSeverity Severity { get; }

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var elsewhere = new Lazy<HashSet<Id<Touchpoint>>>(() => Elsewhere(context));
        foreach (var before in context.Before.Map.Touchpoints)
        {
            if (Has(before) != true || before.IsForNobody())
            {
                continue;
            }

            var after = context.AfterOf(before).ToList();
            if (after.Count > 0 && !after.Exists(after => Has(after) == true))
            {
                yield return Gap(context, before, after, after.Exists(after => Has(after) == false)) with { IsBackground = after.Exists(own => elsewhere.Value.Contains(own.Id)) };
            }
        }
    }

    protected abstract bool? Has(Touchpoint touchpoint);

    /// <summary>That it is lost, in a few words.</summary>
    protected abstract string Title(string name, string where);

    /// <summary>That it is not mentioned, in a few words.</summary>
    protected abstract string Unsaid(string name);

    /// <summary>What is so in the first map, as the beginning of a sentence.</summary>
    protected abstract string Known(string name, string when);

    /// <summary>The rest of the sentence, where it is lost.</summary>
    protected abstract string NoLonger { get; }

    /// <summary>The rest of the sentence after “does not say”, where it is unclear.</summary>
    protected abstract string Whether { get; }

    /// <summary>The touchpoints of the second map from which customers come to one that has it, so that little is lost.</summary>
    protected virtual HashSet<Id<Touchpoint>> Elsewhere(GapContext context) => [];

    // Where it is called something else, a reader looks for the new name.
    private static string At(Touchpoint before, List<Touchpoint> after)
        => after.Exists(own => own.Name == before.Name) ? "" : $" at {GapText.Names(after)}";

    private Gap Gap(GapContext context, Touchpoint before, List<Touchpoint> after, bool isSaid)
    {
        var (name, where) = (GapText.Name(before), Regression.Where(context));
        var gap = new Gap
        {
            Id = IdOf(before.Key),
            Kind = Kind,
            Severity = isSaid ? Severity : GapSeverity.Low,
            Standing = isSaid ? GapStanding.Regression : GapStanding.Unclear,
            Title = isSaid ? Title(name, where) : Unsaid(name),
            Message = $"{Known(name, context.WhenBefore)}; " + (isSaid ? $"{where} {NoLonger}{At(before, after)}." : $"{where["in ".Length..]} does not say {Whether}{At(before, after)}."),
            Advice = isSaid ? null : "Say whether that is meant.",
            Elements = [context.Before.Touchpoint(before), .. after.Select(context.After.Touchpoint)],
            Concerning = context.Work.Concerning([before.Id, .. after.Select(after => after.Id)]),
        };
        return isSaid ? Regression.Explain(gap, context, [.. after.SelectMany(after => after.Because).Distinct()]) : gap;
    }
}
