namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>The detectors of missing owners, teams, systems and resources, in the order of reports.</summary>
internal static class OrganisationDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        new DroppedWorkPromised(),
        new DependencyDropped(),
        new BudgetExceeded(),
        new NextStepMissing(),
        new OwnerMissing(),
        new OwnerChanged(),
        new PerceivedOwnerDiffers(),
        new Silo(),
        new TechnologyNotIntegrated(),
        new ConnectionLost(),
        new ResourcesMissing(),
    ];
}
