using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds teams that own nothing and are no stakeholder.</summary>
internal sealed class UnusedTeam : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7016", "unused-team", DiagnosticSeverity.Hint, "A team that owns nothing and is no stakeholder has no part in the journey. Give it one, or take it out.");

    public override ElementList<int> Checklist => [90];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        owner: customer-care
        teams: [customer-care, logistics]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        owner: customer-care
        stakeholders: [logistics]
        teams: [customer-care, logistics]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Teams.Count == 0)
        {
            return;
        }

        var used = new HashSet<Id<Team>>();
        foreach (var team in Named(context.Map))
        {
            if (team is { } id)
            {
                used.Add(id);
            }
        }

        var concerned = new FindingGroup(context);
        foreach (var team in context.Map.Teams)
        {
            if (!used.Contains(team.Id) && !context.IsDefinedElsewhere(Places.Team(team)))
            {
                concerned.Add(Places.Team(team), team.Key, $"The team `{team.Id}` owns nothing in the map and is no stakeholder. Name it where it is responsible, or take it out.");
            }
        }

        concerned.Report(Places.Teams, all => $"{all.Count} teams own nothing in the map and are no stakeholders: {all.Ids}. Name them where they are responsible, or take them out.");
    }

    private static IEnumerable<Id<Team>?> Named(JourneyMap map)
    {
        yield return map.Owner;
        foreach (var stakeholder in map.Stakeholders)
        {
            yield return stakeholder;
        }

        foreach (var system in map.Systems)
        {
            yield return system.Owner;
        }

        foreach (var channel in map.Channels)
        {
            yield return channel.Owner;
        }

        foreach (var initiative in map.Initiatives)
        {
            yield return initiative.Owner;
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            yield return touchpoint.Owner;
            foreach (var pain in touchpoint.PainPoints)
            {
                yield return pain.Owner;
            }
        }
    }
}
