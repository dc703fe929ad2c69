using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Touchpoints go from one team to another.</summary>
internal sealed class OwnerChanged : GapDetector
{
    public override GapKind Kind { get; } = new("owner-changed", GapGroup.Organisation, "Touchpoints belong to one team today and to another in future, by themselves or by their channel: the hand-over has to be planned. One gap for each two teams.", "Low.") { Heading = "Touchpoints that change their owner" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var moved = new Dictionary<(Id<Team> From, Id<Team> To), List<TouchpointPair>>();
        foreach (var pair in context.Pairs)
        {
            if (FromChannel.Owner(context.Before.Map, pair.Before) is { } from && FromChannel.Owner(context.After.Map, pair.After) is { } to && from != to)
            {
                (moved.TryGetValue((from, to), out var pairs) ? pairs : moved[(from, to)] = []).Add(pair);
            }
        }

        foreach (var ((from, to), pairs) in moved)
        {
            if (context.Before.Map.Teams[from] is { } giving && context.After.Map.Teams[to] is { } taking)
            {
                yield return Gap(context, giving, taking, pairs);
            }
        }
    }

    private Gap Gap(GapContext context, Team giving, Team taking, List<TouchpointPair> pairs)
    {
        var names = GapText.Listed([.. pairs.Select(GapText.Name).Distinct(StringComparer.Ordinal)]);
        return new Gap
        {
            Id = IdOf(giving.Key, taking.Key),
            Kind = Kind,
            Severity = GapSeverity.Low,
            Standing = GapStanding.Planned,
            Title = $"{GapText.Name(giving)} hands over to {GapText.Name(taking)}",
            Message = $"{names} {(pairs.Count == 1 ? "goes" : "go")} from the team {GapText.Name(giving)} to the team {GapText.Name(taking)}.",
            Advice = "Plan the hand-over: what is known, who is asked from when on, which figures go along.",
            Elements =
            [
                .. pairs.SelectMany(pair => context.Elements(pair)).Distinct(),
                context.Before.Element(Places.Team(giving), giving),
                context.After.Element(Places.Team(taking), taking),
            ],
            Concerning = context.Work.Concerning(pairs.SelectMany(pair => new[] { pair.Before.Id, pair.After.Id })),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        teams: [sales, service]
        touchpoints:
          call: { owner: sales }
        """,
        """
        teams: [sales, service]
        touchpoints:
          call: { owner: service }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        teams: [sales, service]
        touchpoints:
          call: { owner: sales }
        """,
    };
}
