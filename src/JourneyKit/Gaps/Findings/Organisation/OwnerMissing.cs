using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Touchpoints of ours belong to no team in the second map.</summary>
internal sealed class OwnerMissing : GapDetector
{
    public override GapKind Kind { get; } = new("owner-missing", GapGroup.Organisation, "Touchpoints that the organisation controls belong to no team in the future map, neither by themselves nor by their channel. Future maps that name no teams are left out.", "Low; medium where one of them is a moment of truth.") { Heading = "Touchpoints without an owner" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var map = context.After.Map;
        if (map.Teams.Count == 0)
        {
            yield break;
        }

        var ours = map.Touchpoints.Where(touchpoint => FromChannel.IsOurs(map, touchpoint)).ToList();
        var without = ours.FindAll(touchpoint => FromChannel.Owner(map, touchpoint) is null);
        if (without.Count == 0)
        {
            yield break;
        }

        var one = without.Count == 1;
        yield return new Gap
        {
            Id = IdOf(),
            Kind = Kind,
            Severity = without.Exists(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Open,
            Title = one ? $"{GapText.Name(without[0])} belongs to no team" : $"{without.Count} touchpoints belong to no team",
            Message = $"{GapText.Names(without)} {(one ? "belongs" : "belong")} to no team {context.WhenAfter}" + (one ? "." : $": {GapText.OutOf(without.Count, ours.Count)} touchpoints that are ours."),
            Advice = $"Name the team that answers for {(one ? "it" : "them")}.",
            Elements = [.. without.Select(context.After.Touchpoint)],
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        teams: [sales]
        channels: { website: { control: owned } }
        touchpoints:
          payment: { channel: website }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        teams: [sales]
        channels: { website: { control: owned } }
        touchpoints:
          payment: { channel: website, owner: sales }
        """,
    };
}
