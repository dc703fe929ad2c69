using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>What must be known at a touchpoint does not come along on a way to it.</summary>
internal sealed class ContextNotCarried : GapDetector
{
    public override GapKind Kind { get; } = new("context-not-carried", GapGroup.Transitions, "Something must be known at a touchpoint and does not come along on a way there, so customers have to say it again. Ways of which the map itself says that context is lost are a gap of their own.", "Medium; high at a moment of truth.");

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        var (now, then) = (new RequiredContext(context.Current.Map), new RequiredContext(context.Future.Map));
        foreach (var touchpoint in context.Future.Map.Touchpoints)
        {
            var before = context.BeforeOf(touchpoint).ToList();
            var lackingNow = before.SelectMany(now.Lacking).ToList();
            var lackingThen = then.Lacking(touchpoint);
            if (lackingThen.Count > 0)
            {
                yield return Gap(context, touchpoint, before, lackingNow, lackingThen, lackingNow.Count == 0 && before.Exists(now.IsKnown) ? GapStanding.Regression : GapStanding.Open);
            }
            else if (lackingNow.Count > 0)
            {
                yield return Gap(context, touchpoint, before, lackingNow, lackingThen, touchpoint.Requires.Count == 0 || then.IsKnown(touchpoint) ? GapStanding.Planned : GapStanding.Unclear);
            }
        }
    }

    private Gap Gap(GapContext context, Touchpoint then, List<Touchpoint> before, List<(Move Way, IReadOnlyList<string> Missing)> lackingNow, List<(Move Way, IReadOnlyList<string> Missing)> lackingThen, GapStanding standing) => new()
    {
        Id = IdOf(then.Key),
        Kind = Kind,
        Severity = then.MomentOfTruth == true || before.Exists(own => own.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium,
        Standing = standing,
        Title = $"Customers have to say things again at {GapText.Name(then)}",
        Message = standing switch
        {
            GapStanding.Planned => $"At {GapText.Name(before[0])} {What(lackingNow)} must be known and {Verb(lackingNow)} not come along {Ways(lackingNow)} today. In future nothing that must be known is missing there.",
            GapStanding.Unclear => $"At {GapText.Name(before[0])} {What(lackingNow)} must be known and {Verb(lackingNow)} not come along {Ways(lackingNow)} today. The future map does not say what comes along.",
            _ => $"At {GapText.Name(then)} {What(lackingThen)} must be known {context.InFuture} and {Verb(lackingThen)} not come along {Ways(lackingThen)}" + (standing == GapStanding.Regression ? "; today nothing is missing there." : lackingNow.Count > 0 ? ", as today." : "."),
        },
        Advice = standing == GapStanding.Planned ? null : "Say what travels along, and make it travel along where it does not.",
        Elements = [context.Future.Touchpoint(then), .. before.Select(context.Current.Touchpoint), .. lackingNow.Select(lack => context.Current.Move(lack.Way)), .. lackingThen.Select(lack => context.Future.Move(lack.Way))],
        Reasons = context.Reasons(then.Because),
        Concerning = context.Work.Concerning([then.Id, .. before.Select(own => own.Id)]),
    };

    private static List<string> Words(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => [.. lacking.SelectMany(lack => lack.Missing).Distinct(StringComparer.Ordinal)];

    private static string What(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => GapText.Quoted(Words(lacking));

    private static string Verb(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => Words(lacking).Count == 1 ? "does" : "do";

    private static string Ways(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => $"from {GapText.Names(lacking.Select(lack => lack.Way.From))}";
}
