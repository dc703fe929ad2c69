using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Nobody says what initiatives take.</summary>
internal sealed class ResourcesMissing : GapDetector
{
    public override GapKind Kind { get; } = new("resources-missing", GapGroup.Organisation, "Initiatives that are not done say neither how much work they are nor what they cost, so nobody can tell whether there is enough for them.", "Medium; low where they are only proposed.") { Heading = "Initiatives without effort or cost" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var open = context.Work.Initiatives.Where(initiative => initiative.Status != InitiativeStatus.Done).ToList();
        var without = open.FindAll(initiative => initiative is { Effort: null, Cost: null });
        if (without.Count == 0)
        {
            yield break;
        }

        var one = without.Count == 1;
        yield return new Gap
        {
            Id = IdOf(),
            Kind = Kind,
            Severity = without.TrueForAll(initiative => initiative.Status is InitiativeStatus.Proposed) ? GapSeverity.Low : GapSeverity.Medium,
            Standing = GapStanding.Open,
            IsBackground = without.TrueForAll(initiative => initiative.Status is InitiativeStatus.Proposed),
            Title = one ? $"Nobody says what {GapText.Name(without[0])} takes" : $"Nobody says what {without.Count} initiatives take",
            Message = $"{GapText.Names(without)} {(one ? "says" : "say")} neither how much work {(one ? "it is nor what it costs." : $"they are nor what they cost: {GapText.OutOf(without.Count, open.Count)} initiatives that are not done.")}",
            Advice = $"Let the {(one ? "team that does it" : "teams that do them")} estimate the effort, however roughly.",
            Elements = [.. without.Select(initiative => (context.Work.IsOwn(initiative) ? context.After : context.Before).Element(Places.Initiative(initiative), initiative))],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        initiatives: { new-checkout: { touchpoints: [payment] } }
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        initiatives: { new-checkout: { touchpoints: [payment], effort: 20 } }
        touchpoints: [payment]
        """,
    };
}
