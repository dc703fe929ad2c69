using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Transitions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Two systems that hand data over today no longer do in the second map.</summary>
internal sealed class ConnectionLost : GapDetector
{
    public override GapKind Kind { get; } = new("connection-lost", GapGroup.Organisation, "Two systems exchange data today (`integratesWith`), and in the future map, which uses both, they no longer do, neither directly nor through a third. Maps that say of no two systems that they exchange data are left out.", "Medium; high where customers go from a touchpoint of the one to a touchpoint of the other in the future map.") { Heading = "Systems that no longer exchange data" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after) = (context.Before.Map, context.After.Map);
        var landscape = new SystemLandscape(after);
        if (!landscape.KnowsIntegrations)
        {
            yield break;
        }

        var told = new HashSet<(string, string)>();
        foreach (var system in before.Systems)
        {
            foreach (var partner in system.IntegratesWith)
            {
                var pair = string.CompareOrdinal(system.Key, partner.Value) < 0 ? (One: system.Key, Other: partner.Value) : (One: partner.Value, Other: system.Key);
                if (pair.One != pair.Other && after.Systems[pair.One] is { } one && after.Systems[pair.Other] is { } other && landscape.IsUsed(one) && landscape.IsUsed(other) && !landscape.AreConnected(one.Id, other.Id) && told.Add(pair))
                {
                    yield return Gap(context, one, other);
                }
            }
        }
    }

    private Gap Gap(GapContext context, JourneySystem one, JourneySystem other)
    {
        var moves = MatchedMoves.In(context.After.Map).Where(move => IsBetween(context.After.Map, move, one.Id, other.Id)).ToList();
        return new Gap
        {
            Id = IdOf(one.Key, other.Key),
            Kind = Kind,
            Severity = moves.Count > 0 ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(one)} and {GapText.Name(other)} no longer exchange data",
            Message = $"{GapText.Capital(context.WhenBefore)} {GapText.Name(one)} and {GapText.Name(other)} exchange data; in {context.SecondMap} both are used, and they do not{(moves.Count > 0 ? $", though customers go {GapText.Listed([.. moves.Select(move => move.Words())])}" : "")}.",
            Advice = "Keep the connection, or say how else the data get there.",
            Elements = [context.After.System(one), context.After.System(other), .. moves.Select(context.After.Move)],
            Concerning = context.Work.Concerning(moves.SelectMany(move => new[] { move.From.Id, move.To.Id })),
        };
    }

    private static bool IsBetween(JourneyMap map, Move move, Id<JourneySystem> one, Id<JourneySystem> other)
    {
        var (from, to) = (FromChannel.Systems(map, move.From).ToList(), FromChannel.Systems(map, move.To).ToList());
        return (from.Contains(one) && to.Contains(other)) || (from.Contains(other) && to.Contains(one));
    }

    public override GapExample FoundExample { get; } = new(
        """
        systems: { crm: { integratesWith: [helpdesk, erp] }, helpdesk: {}, erp: {} }
        touchpoints:
          order: { systems: [crm], next: [call] }
          call: { systems: [helpdesk] }
        """,
        """
        systems: { crm: { integratesWith: [erp] }, helpdesk: {}, erp: {} }
        touchpoints:
          order: { systems: [crm], next: [call] }
          call: { systems: [helpdesk] }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        systems: { crm: { integratesWith: [erp] }, helpdesk: { integratesWith: [erp] }, erp: {} }
        touchpoints:
          order: { systems: [crm], next: [call] }
          call: { systems: [helpdesk] }
        """,
    };
}
