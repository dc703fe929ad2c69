using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>What must be known at a touchpoint does not come along on a way to it.</summary>
internal sealed class ContextNotCarried : GapDetector
{
    public override GapKind Kind { get; } = new("context-not-carried", GapGroup.Transitions, "Something must be known at a touchpoint and does not come along on a way there, so customers have to say it again. Unclear where the future map requires something that today's does not, and says of no way there what comes along. Ways of which the map itself says that context is lost are a gap of their own.", "Medium; high at a moment of truth; low where the future map alone is unclear.") { Heading = "Touchpoints where customers have to tell again what is known" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        var (contextBefore, contextAfter) = (new RequiredContext(context.Before.Map), new RequiredContext(context.After.Map));
        var unsaid = new Lazy<ILookup<string, Move>>(() => MatchedMoves.In(context.After.Map).Where(IsUnsaid).ToLookup(move => move.To.Key, StringComparer.Ordinal));
        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            var touchpointsBefore = context.BeforeOf(touchpoint).ToList();
            var lackingBefore = touchpointsBefore.SelectMany(contextBefore.Lacking).ToList();
            var lackingAfter = contextAfter.Lacking(touchpoint);
            if (lackingAfter.Count > 0)
            {
                yield return Gap(context, touchpoint, touchpointsBefore, lackingBefore, lackingAfter, lackingBefore.Count == 0 && touchpointsBefore.Exists(contextBefore.IsKnown) && !lackingAfter.Exists(lack => lack.Missing.Any(missing => touchpointsBefore.Exists(own => contextBefore.IsLost(own, missing)))) ? GapStanding.Regression : GapStanding.Open);
            }
            else if (lackingBefore.Count == 0 && NewlyRequired(touchpoint, touchpointsBefore) is { Count: > 0 } required && !contextAfter.IsKnown(touchpoint) && unsaid.Value[touchpoint.Key].ToList() is { Count: > 0 } ways)
            {
                yield return Unsaid(context, touchpoint, touchpointsBefore, required, ways);
            }
            else if (lackingBefore.Count > 0)
            {
                yield return Gap(context, touchpoint, touchpointsBefore, lackingBefore, lackingAfter, touchpoint.Requires.Count == 0 || contextAfter.IsKnown(touchpoint) ? GapStanding.Planned : GapStanding.Unclear);
            }
        }
    }

    private static List<string> NewlyRequired(Touchpoint touchpoint, List<Touchpoint> touchpointsBefore)
        => [.. touchpoint.Requires.Where(required => !touchpointsBefore.Exists(own => own.Requires.Items.Contains(required))).Distinct(StringComparer.Ordinal)];

    // Where the map says that customers lose context on a way, that is said of that way.
    private static bool IsUnsaid(Move move) => move.From.Key != move.To.Key && move.Transition is { Carries: null, Continuity: null or Continuity.Resumes };

    private Gap Unsaid(GapContext context, Touchpoint touchpoint, List<Touchpoint> touchpointsBefore, List<string> required, List<Move> ways) => new()
    {
        Id = IdOf(touchpoint.Key),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Unclear,
        Title = $"What comes along to {GapText.Name(touchpoint)} is not said",
        Message = $"At {GapText.Name(touchpoint)} {GapText.Quoted(required)} must be known {context.WhenAfter} and need not {context.WhenBefore}, and nothing says that {(required.Count == 1 ? "it comes" : "they come")} along from {GapText.Names(ways.Select(way => way.From))}.",
        Advice = "Say with `carries` what travels along, or who asks for it there.",
        Elements = [context.After.Touchpoint(touchpoint), .. touchpointsBefore.Select(context.Before.Touchpoint), .. ways.Select(context.After.Move)],
        Reasons = context.Reasons(touchpoint.Because),
        Concerning = context.Work.Concerning(touchpoint.Id),
    };

    private Gap Gap(GapContext context, Touchpoint touchpointAfter, List<Touchpoint> touchpointsBefore, List<(Move Way, IReadOnlyList<string> Missing)> lackingBefore, List<(Move Way, IReadOnlyList<string> Missing)> lackingAfter, GapStanding standing) => new()
    {
        Id = IdOf(touchpointAfter.Key),
        Kind = Kind,
        Severity = touchpointAfter.MomentOfTruth == true || touchpointsBefore.Exists(own => own.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium,
        Standing = standing,
        IsBackground = standing == GapStanding.Open && lackingBefore.Count > 0 && Words(lackingAfter).TrueForAll(Words(lackingBefore).Contains),
        Title = $"Customers have to say things again at {GapText.Name(touchpointAfter)}",
        Message = standing switch
        {
            GapStanding.Planned => $"At {GapText.Name(touchpointsBefore[0])} {What(lackingBefore)} must be known and {Verb(lackingBefore)} not come along {Ways(lackingBefore)} {context.WhenBefore}. {GapText.Capital(context.WhenAfter)} nothing that must be known is missing there.",
            GapStanding.Unclear => $"At {GapText.Name(touchpointsBefore[0])} {What(lackingBefore)} must be known and {Verb(lackingBefore)} not come along {Ways(lackingBefore)} {context.WhenBefore}. {GapText.Capital(context.SecondMap)} does not say what comes along.",
            _ => $"At {GapText.Name(touchpointAfter)} {What(lackingAfter)} must be known {context.WhenAfter} and {Verb(lackingAfter)} not come along {Ways(lackingAfter)}" + (standing == GapStanding.Regression ? $"; {context.WhenBefore} nothing is missing there." : lackingBefore.Count > 0 ? $", as {context.WhenBefore}." : "."),
        },
        Advice = standing == GapStanding.Planned ? null : "Say what travels along, and make it travel along where it does not.",
        Elements = [context.After.Touchpoint(touchpointAfter), .. touchpointsBefore.Select(context.Before.Touchpoint), .. lackingBefore.Select(lack => context.Before.Move(lack.Way)), .. lackingAfter.Select(lack => context.After.Move(lack.Way))],
        Reasons = context.Reasons(touchpointAfter.Because),
        Concerning = context.Work.Concerning([touchpointAfter.Id, .. touchpointsBefore.Select(own => own.Id)]),
    };

    private static List<string> Words(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => [.. lacking.SelectMany(lack => lack.Missing).Distinct(StringComparer.Ordinal)];

    private static string What(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => GapText.Quoted(Words(lacking));

    private static string Verb(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => Words(lacking).Count == 1 ? "does" : "do";

    private static string Ways(List<(Move Way, IReadOnlyList<string> Missing)> lacking) => $"from {GapText.Names(lacking.Select(lack => lack.Way.From))}";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          chat: { next: { call: { carries: [name] } } }
          call: { requires: [name, order number] }
        """,
        """
        touchpoints:
          chat: { next: { call: { carries: [name, order number] } } }
          call: { requires: [name, order number] }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        touchpoints:
          chat: { next: { call: { carries: [name, order number] } } }
          call: { requires: [name, order number] }
        """,
    };
}
