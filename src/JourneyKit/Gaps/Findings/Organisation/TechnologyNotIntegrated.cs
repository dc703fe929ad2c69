using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Transitions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Systems that have to exchange data do not.</summary>
internal sealed class TechnologyNotIntegrated : GapDetector
{
    public override GapKind Kind { get; } = new("technology-not-integrated", GapGroup.Organisation, "In future context travels between touchpoints whose systems exchange no data, directly or through a third; a system that is new in the future map exchanges data with none; or systems are to exchange data that do not today. Maps that say of no two systems that they exchange data are left out.", "High where context travels at a moment of truth, else medium; low for a new system.") { Heading = "Systems that exchange no data" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var map = context.After.Map;
        var after = new SystemLandscape(map);
        if (!after.KnowsIntegrations)
        {
            yield break;
        }

        var unconnected = Unconnected(context, after).ToList();
        foreach (var gap in unconnected)
        {
            yield return gap;
        }

        var before = new SystemLandscape(context.Before.Map);
        foreach (var system in map.Systems)
        {
            if (!(context.Before.Map.Systems[system.Key] is { } known && before.IsUsed(known)) && after.IsUsed(system) && after.IsIsolated(system) && context.Before.Map.Systems.Count > 0)
            {
                yield return Isolated(context, system) with { IsBackground = unconnected.Exists(gap => gap.Elements.Contains(context.After.System(system))) };
            }
        }

        if (before.KnowsIntegrations)
        {
            foreach (var (system, partners) in NewLinks(context))
            {
                yield return Linked(context, system, partners);
            }
        }
    }

    private IEnumerable<Gap> Unconnected(GapContext context, SystemLandscape landscape)
    {
        var map = context.After.Map;
        var silos = new SiloSearch(map);
        var found = new Dictionary<(string, string), List<Move>>();
        foreach (var move in MatchedMoves.In(map))
        {
            if (move.Transition is not { Carries.Count: > 0, Continuity: not Continuity.Lost } || silos.Contains(move))
            {
                continue;
            }

            var (one, other) = (FromChannel.Systems(map, move.From).ToList(), FromChannel.Systems(map, move.To).ToList());
            if (one.Count > 0 && other.Count > 0 && !one.Exists(mine => other.Exists(theirs => landscape.AreConnected(mine, theirs))))
            {
                var (from, to) = (Key(one), Key(other));
                var systems = string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from);
                (found.TryGetValue(systems, out var moves) ? moves : found[systems] = []).Add(move);
            }
        }

        return Merged(found).Select(alike => NotConnected(context, alike.Key, [.. alike]));
    }

    // A system that lacks several connections is told once.
    private static IEnumerable<IGrouping<string, Lack>> Merged(Dictionary<(string One, string Other), List<Move>> found)
    {
        var counts = found.Keys.SelectMany(systems => new[] { systems.One, systems.Other }).GroupBy(systems => systems, StringComparer.Ordinal).ToDictionary(alike => alike.Key, alike => alike.Count(), StringComparer.Ordinal);
        return found.Select(pair => counts[pair.Key.One] >= counts[pair.Key.Other] ? new Lack(pair.Key.One, pair.Key.Other, pair.Value) : new Lack(pair.Key.Other, pair.Key.One, pair.Value))
            .GroupBy(lack => lack.Of, StringComparer.Ordinal);
    }

    private Gap NotConnected(GapContext context, string of, List<Lack> lacks)
    {
        var map = context.After.Map;
        var moves = lacks.SelectMany(lack => lack.Moves).ToList();
        var carried = moves.SelectMany(move => move.Transition.Carries!.Value).Distinct(StringComparer.Ordinal).ToList();
        var first = lacks[0].Moves[0];
        var (from, to) = (FromChannel.Systems(map, first.From).Distinct().ToList(), FromChannel.Systems(map, first.To).Distinct().ToList());
        if (lacks.Count > 1)
        {
            (from, to) = Key(from) == of ? (from, to) : (to, from);
            to = [.. moves.SelectMany(move => FromChannel.Systems(map, move.From).Concat(FromChannel.Systems(map, move.To))).Distinct().Except(from)];
        }

        var (systems, others, travel) = (Names(map, from), Names(map, to), $"{GapText.Quoted(carried)} {(carried.Count == 1 ? "is" : "are")} to travel {GapText.Listed([.. moves.Select(move => move.Words())])}");
        var exchange = from.Count > 1 ? "exchange" : "exchanges";
        return new Gap
        {
            Id = lacks.Count == 1 ? IdOf(new[] { of, lacks[0].With }.Order(StringComparer.Ordinal)) : IdOf([of, .. lacks.Select(lack => lack.With).Order(StringComparer.Ordinal)]),
            Kind = Kind,
            Severity = moves.Exists(MatchedMoves.IsMomentOfTruth) ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = lacks.Count == 1 ? $"{systems} and {others} exchange no data" : $"{systems} {exchange} no data with {others}",
            Message = lacks.Count == 1 ? $"{GapText.Capital(context.WhenAfter)} {travel}, and {systems} {exchange} no data with {others}." : $"{GapText.Capital(context.WhenAfter)} {systems} {exchange} no data with {others}, but {travel}.",
            Advice = lacks.Count == 1 ? "Plan the connection, or say how else the context gets there." : "Plan the connections, or say how else the context gets there.",
            Elements = [.. moves.Select(context.After.Move), .. from.Concat(to).Distinct().Select(id => map.Systems[id]).OfType<JourneySystem>().Select(context.After.System)],
            Concerning = context.Work.Concerning(moves.SelectMany(move => new[] { move.From.Id, move.To.Id })),
        };
    }

    private sealed record Lack(string Of, string With, List<Move> Moves);

    private Gap Isolated(GapContext context, JourneySystem system) => new()
    {
        Id = IdOf(system.Key),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Open,
        Title = $"{GapText.Name(system)} is new and stands alone",
        Message = $"{GapText.Name(system)} is a system that the journey does not use {context.WhenBefore}, and {context.SecondMap} says of no other that it exchanges data with it.",
        Advice = "Say what it is connected with, or how what is known gets there.",
        Elements = [context.After.System(system)],
    };

    private Gap Linked(GapContext context, JourneySystem system, List<JourneySystem> partners)
    {
        var today = context.Before.Map.Systems[system.Key];
        return new Gap
        {
            Id = IdOf("connections", "of", system.Key),
            Kind = Kind,
            Severity = GapSeverity.Low,
            Standing = GapStanding.Planned,
            Title = $"{GapText.Name(system)} is not connected yet",
            Message = today is null
                ? $"{GapText.Name(system)} is new, and is to exchange data with {GapText.Names(partners)}."
                : $"{GapText.Name(system)} exchanges no data with {GapText.Names(partners)} {context.WhenBefore}, and is to do so {context.WhenAfter}.",
            Elements = [context.After.System(system), .. partners.Select(context.After.System)],
        };
    }

    // At the system that says so; where both do, at the first of the two by id.
    private static IEnumerable<(JourneySystem System, List<JourneySystem> Partners)> NewLinks(GapContext context)
    {
        var (before, after) = (context.Before.Map.Systems, context.After.Map.Systems);
        foreach (var system in after)
        {
            var partners = system.IntegratesWith
                .Select(id => after[id])
                .OfType<JourneySystem>()
                .Where(other => other.Key != system.Key && !Says(before, system, other) && !Says(before, other, system) && (!other.IntegratesWith.Contains(system.Id) || string.CompareOrdinal(system.Key, other.Key) < 0))
                .ToList();
            if (partners.Count > 0)
            {
                yield return (system, partners);
            }
        }
    }

    private static bool Says(ElementMap<JourneySystem> systems, JourneySystem one, JourneySystem other) => systems[one.Key]?.IntegratesWith.Contains(other.Id) == true;

    private static string Key(List<Id<JourneySystem>> systems) => string.Join('+', systems.Select(system => system.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Names(JourneyMap map, IEnumerable<Id<JourneySystem>> systems) => GapText.Listed([.. systems.Select(id => map.Systems[id] is { } system ? GapText.Name(system) : GapText.Quote(id.Value))]);

    public override GapExample FoundExample { get; } = new(
        """
        systems: { commerce: {}, crm: {}, analytics: { integratesWith: [commerce] } }
        touchpoints:
          cart: { systems: [commerce], next: { call: { carries: [basket] } } }
          call: { systems: [crm] }
        """,
        """
        systems: { commerce: {}, crm: {}, analytics: { integratesWith: [commerce] } }
        touchpoints:
          cart: { systems: [commerce], next: { call: { carries: [basket] } } }
          call: { systems: [crm] }
        """);

    public override GapExample NotFoundExample { get; } = new(
        """
        systems: { commerce: {}, crm: {}, analytics: { integratesWith: [commerce, crm] } }
        touchpoints:
          cart: { systems: [commerce], next: { call: { carries: [basket] } } }
          call: { systems: [crm] }
        """,
        """
        systems: { commerce: {}, crm: {}, analytics: { integratesWith: [commerce, crm] } }
        touchpoints:
          cart: { systems: [commerce], next: { call: { carries: [basket] } } }
          call: { systems: [crm] }
        """);
}
