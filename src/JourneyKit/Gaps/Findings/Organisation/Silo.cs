using JourneyKit.Gaps.Findings.Transitions;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Two teams pass customers on to each other and have nothing in common there.</summary>
internal sealed class Silo : GapDetector
{
    public override GapKind Kind { get; } = new("silo", GapGroup.Organisation, "Customers change channel from one team to another, and the two share neither a metric, an objective nor data there: today, or in future as well. Touchpoints without known owner and systems are left out.", "Medium; high at a moment of truth.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (now, then) = (new SiloSearch(context.Current.Map), new SiloSearch(context.Future.Map));
        foreach (var (teams, moves) in then.Found)
        {
            now.Found.TryGetValue(teams, out var today);
            yield return Gap(context, teams, today ?? [], moves, today is null && now.Knows(teams) ? GapStanding.Regression : GapStanding.Open);
        }

        foreach (var (teams, moves) in now.Found)
        {
            if (then.CanTell && !then.Found.ContainsKey(teams))
            {
                yield return Gap(context, teams, moves, [], GapStanding.Planned, then.Knows(teams));
            }
        }
    }

    private Gap Gap(GapContext context, (string One, string Other) teams, List<Move> now, List<Move> then, GapStanding standing, bool isJoined = false)
    {
        var shown = then.Count > 0 ? then : now;
        var (one, other) = (Name(context, teams.One), Name(context, teams.Other));
        return new Gap
        {
            Id = IdOf(teams.One, teams.Other),
            Kind = Kind,
            Severity = shown.Exists(MatchedMoves.IsMomentOfTruth) ? GapSeverity.High : GapSeverity.Medium,
            Standing = standing,
            Title = $"{one} and {other} work side by side",
            Message = $"{(then.Count > 0 ? "In future" : "Today")} customers pass between the teams {one} and {other} ({GapText.Listed([.. shown.Select(move => move.Words())])}), and the two share neither a figure, an objective nor data there"
                + standing switch
                {
                    GapStanding.Planned => isJoined ? ". In future they do." : ". In future nobody changes channel between them.",
                    GapStanding.Regression => ". Today they do.",
                    _ => now.Count > 0 ? ", as today." : ".",
                },
            Advice = standing == GapStanding.Planned ? null : "Give both a figure that neither can reach alone, or connect their systems.",
            Elements = [.. then.Select(context.Future.Move), .. now.Select(context.Current.Move)],
            Concerning = context.Work.Concerning(then.Concat(now).SelectMany(move => new[] { move.From.Id, move.To.Id })),
        };
    }

    private static string Name(GapContext context, string team)
        => (context.Future.Map.Teams[team] ?? context.Current.Map.Teams[team]) is { } found ? GapText.Name(found) : GapText.Quote(team);
}
