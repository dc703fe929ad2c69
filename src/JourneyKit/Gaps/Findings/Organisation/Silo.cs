using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Transitions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Two teams pass customers on to each other and have nothing in common there.</summary>
internal sealed class Silo : GapDetector
{
    public override GapKind Kind { get; } = new("silo", GapGroup.Organisation, "Customers change channel from one team to another, and the two share neither a metric, an objective nor data there: today, or in future as well. Touchpoints without known owner and systems are left out.", "Medium; high at a moment of truth whose touchpoints have owners of their own, not those of their channels alone.") { Heading = "Teams that hand customers over and share nothing" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after) = (new SiloSearch(context.Before.Map), new SiloSearch(context.After.Map));
        foreach (var (teams, moves) in after.Found)
        {
            before.Found.TryGetValue(teams, out var today);
            var gap = Gap(context, teams, today ?? [], moves, today is null && before.Knows(teams) ? GapStanding.Regression : GapStanding.Open);
            yield return moves.TrueForAll(move => !IsOwned(move) && WasSo(context, before, move)) ? gap with { IsBackground = true } : gap;
        }

        foreach (var (teams, moves) in before.Found)
        {
            if (after.CanTell && !after.Found.ContainsKey(teams))
            {
                yield return Gap(context, teams, moves, [], GapStanding.Planned, after.Knows(teams));
            }
        }
    }

    private Gap Gap(GapContext context, (string One, string Other) teams, List<Move> before, List<Move> after, GapStanding standing, bool isJoined = false)
    {
        var shown = after.Count > 0 ? after : before;
        var (one, other) = (Name(context, teams.One), Name(context, teams.Other));
        return new Gap
        {
            Id = IdOf(teams.One, teams.Other),
            Kind = Kind,
            Severity = shown.Exists(move => move.IsMomentOfTruth() && IsOwned(move)) ? GapSeverity.High : GapSeverity.Medium,
            Standing = standing,
            IsBackground = standing == GapStanding.Open && (before.Count > 0 || !shown.Exists(move => move.IsMomentOfTruth() || move.Transition.Continuity is Continuity.Partial or Continuity.Repeats or Continuity.Lost)),
            Title = $"{one} and {other} work side by side",
            Message = $"{(after.Count > 0 ? GapText.Capital(context.WhenAfter) : GapText.Capital(context.WhenBefore))} customers pass between the teams {one} and {other} ({GapText.Listed([.. shown.Select(move => move.Words())])}), and the two share neither a figure, an objective nor data there"
                + standing switch
                {
                    GapStanding.Planned => isJoined ? $". {GapText.Capital(context.WhenAfter)} they do." : $". {GapText.Capital(context.WhenAfter)} nobody changes channel between them.",
                    GapStanding.Regression => $". {GapText.Capital(context.WhenBefore)} they do.",
                    _ => before.Count > 0 ? $", as {context.WhenBefore}." : ".",
                },
            Advice = standing == GapStanding.Planned ? null : "Give both a figure that neither can reach alone, or connect their systems.",
            Elements = [.. after.Select(context.After.Move), .. before.Select(context.Before.Move)],
            Concerning = context.Work.Concerning(after.Concat(before).SelectMany(move => new[] { move.From.Id, move.To.Id })),
        };
    }

    private static bool WasSo(GapContext context, SiloSearch before, Move move)
        => context.BeforeOf(move.From).Any(from => context.BeforeOf(move.To).Any(to => before.Contains(from, to)));

    // Who owns only the channel or a system need not be the one who works there.
    private static bool IsOwned(Move move) => move.From.Owner is not null && move.To.Owner is not null;

    private static string Name(GapContext context, string team)
        => (context.After.Map.Teams[team] ?? context.Before.Map.Teams[team]) is { } found ? GapText.Name(found) : GapText.Quote(team);

    public override GapExample FoundExample { get; } = new(
        """
        teams: [sales, service]
        systems: [commerce, crm]
        metrics: [csat]
        channels: [website, phone]
        touchpoints:
          cart: { channel: website, owner: sales, systems: [commerce], next: [call] }
          call: { channel: phone, owner: service, systems: [crm] }
        """,
        """
        teams: [sales, service]
        systems: [commerce, crm]
        metrics: [csat]
        channels: [website, phone]
        touchpoints:
          cart: { channel: website, owner: sales, systems: [commerce], next: [call] }
          call: { channel: phone, owner: service, systems: [commerce, crm] }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        teams: [sales, service]
        systems: [commerce, crm]
        metrics: [csat]
        channels: [website, phone]
        touchpoints:
          cart: { channel: website, owner: sales, systems: [commerce], next: [call] }
          call: { channel: phone, owner: service, systems: [commerce, crm] }
        """,
    };
}
