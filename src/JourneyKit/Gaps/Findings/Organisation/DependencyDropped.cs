using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>An initiative waits for one that is dropped, so that it never begins.</summary>
internal sealed class DependencyDropped : GapDetector
{
    public override GapKind Kind { get; } = new("dependency-dropped", GapGroup.Organisation, "An initiative that is neither done nor dropped depends on one that is dropped, so that as planned it can never begin; where it is under way, so that what it needs does not come.", "High.") { Heading = "Initiatives that wait for what is dropped" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
        => from initiative in context.Work.Initiatives
           where initiative.Status != InitiativeStatus.Done
           let dropped = initiative.DependsOn.Select(id => context.Work.Dropped[id]).OfType<Initiative>().ToList()
           where dropped.Count > 0
           select Gap(context, initiative, dropped);

    private Gap Gap(GapContext context, Initiative initiative, List<Initiative> dropped) => new()
    {
        Id = IdOf(initiative.Key),
        Kind = Kind,
        Severity = GapSeverity.High,
        Standing = GapStanding.Open,
        Title = $"{GapText.Name(initiative)} {(IsUnderWay(initiative) ? "needs" : "waits for")} what is dropped",
        Message = $"{GapText.Name(initiative)} depends on {GapText.Names(dropped)}, which {(dropped.Count == 1 ? "is" : "are")} dropped: {(IsUnderWay(initiative) ? "it is under way, and what it needs does not come" : "as planned it can never begin")}.",
        Advice = IsUnderWay(initiative) ? "Say whether it can be finished without, or plan what it needs again." : "Plan what it waits for again, or say that it can do without.",
        Elements = [.. dropped.Prepend(initiative).Select(own => context.SideOf(own).Element(Places.Initiative(own), own))],
    };

    private static bool IsUnderWay(Initiative initiative) => initiative.Status == InitiativeStatus.InProgress || initiative.Progress?.Value > 0;

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        touchpoints: [payment]
        initiatives: { clean-data: { status: dropped }, van-stock: { dependsOn: [clean-data] } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints: [payment]
        initiatives: { clean-data: {}, van-stock: { dependsOn: [clean-data] } }
        """,
    };
}
