using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>Makes what is to be done about the touchpoints.</summary>
internal static class PlanMaker
{
    public static Opportunity OpportunityAt(int i, Places places, Random random)
    {
        var at = random.Next(places.Touchpoints);
        return new Opportunity(Places.Opportunity(i))
        {
            Description = "Say it once: " + random.Pick(Phrases.Causes),
            Addresses = [Places.PainPointNear(at)],
            Touchpoints = [Places.Touchpoint(at)],
            Kind = random.Pick<OpportunityKind>(),
            Objective = random.Pick(Definitions.ObjectiveIds),
            Reach = random.Next(1, 300) * 100,
            Impact = random.Next(1, 6),
            Confidence = random.Next(20, 95) / 100m,
            Status = OpportunityStatus.Accepted,
        };
    }

    public static Initiative InitiativeAt(int i, Places places, Random random) => new(Places.Initiative(i))
    {
        Name = "Project of " + random.Pick(Definitions.TeamIds),
        Delivers = [Places.Opportunity(random.Next(places.Opportunities))],
        Owner = random.Pick(Definitions.TeamIds),
        Impact = random.Next(1, 6),
        Feasibility = random.Next(1, 6),
        Effort = random.Next(2, 60),
        Cost = random.Next(1, 90) * 1_000,
        Start = new DateOnly(2027, 1, 4).AddDays(random.Next(300)),
        DependsOn = i > 0 && random.Chance(0.4) ? [Places.Initiative(i - 1)] : default,
        Status = random.Pick<InitiativeStatus>(),
        Expects = [KeyValuePair.Create<Id<Metric>, Measure>(Places.Metric(random.Next(places.Metrics)), Measure.Percent(random.Next(1, 99)))],
    };
}
