namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rules of the group 7xxx, by id.</summary>
internal static class OrganisationRules
{
    public static Rule[] All =>
    [
        new MapWithoutOwner(),
        new TouchpointsWithoutOwner(),
        new SeverePainWithoutOwner(),
        new Silo(),
        new ReviewOverdue(),
        new NeverReviewed(),
        new NoReviewCadence(),
        new ReviewedInFuture(),
        new MapWithoutObjective(),
        new MapWithoutScenario(),
        new MapWithoutMethodology(),
        new SingleTeam(),
        new ApprovedGuess(),
        new IsolatedSystem(),
        new NoCustomerView(),
        new UnusedTeam(),
        new UnusedSystem(),
        new UnusedObjective(),
        new ApprovedWithoutVersion(),
        new MapWithoutInsight(),
        new NoStakeholders(),
        new ObjectivesWithoutKind(),
        new AdviceUnanswered(),
        new UnknownPractice(),
    ];
}
