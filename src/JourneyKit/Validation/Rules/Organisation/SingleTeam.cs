using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps on which one team appears only.</summary>
internal sealed class SingleTeam : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7012", "single-team", DiagnosticSeverity.Info, "Customers deal with several departments; a map by one team shows its own part and guesses the rest. Owners and stakeholders, of the map and of what is on it, are counted. A map without any team is reported by `map-without-owner` instead.");

    public override ElementList<int> Checklist => [76, 93, 94];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        owner: marketing
        teams: [marketing]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        owner: marketing
        stakeholders: [customer-care]
        teams: [marketing, customer-care]
        """;

    public override void Check(RuleContext context)
    {
        var teams = TeamsOf(context).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (teams is [var only])
        {
            context.ReportElement(ElementPath.Root, $"Only the team `{only}` appears in the map: name the others whom the journey crosses, as owners or `stakeholders`.");
        }
    }

    private static IEnumerable<string> TeamsOf(RuleContext context)
    {
        var map = context.Map;
        if (map.Owner is { } owner)
        {
            yield return owner.Value;
        }

        foreach (var stakeholder in map.Stakeholders)
        {
            yield return stakeholder.Value;
        }

        // A team of a library need not have to do with this map.
        foreach (var team in map.Teams)
        {
            if (!context.IsDefinedElsewhere(Places.Team(team)))
            {
                yield return team.Key;
            }
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            if (FromChannel.Owner(map, touchpoint) is { } ofTouchpoint)
            {
                yield return ofTouchpoint.Value;
            }

            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Owner is { } ofPain)
                {
                    yield return ofPain.Value;
                }
            }
        }

        foreach (var initiative in map.Initiatives)
        {
            if (initiative.Owner is { } ofInitiative)
            {
                yield return ofInitiative.Value;
            }
        }
    }
}
