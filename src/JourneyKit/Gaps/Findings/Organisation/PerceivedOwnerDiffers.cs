using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Customers think that somebody else acts than the team that does, or will think so of another than today.</summary>
internal sealed class PerceivedOwnerDiffers : GapDetector
{
    public override GapKind Kind { get; } = new("perceived-owner", GapGroup.Organisation, "Who customers think acts at a touchpoint (`perceivedOwner`) is a team of the map and not the one that owns it, by itself or by its channel, today or in future; or it is somebody else in future than today. A name that is none of the teams is compared with the other map's only.", "Low; medium where only the future map makes the two differ.") { Heading = "Who customers think acts" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var pair in context.Pairs)
        {
            if (pair.Before.IsForNobody() || pair.After.IsForNobody())
            {
                continue;
            }

            var (before, after) = (PerceivedOwner.At(context.Before.Map, pair.Before), PerceivedOwner.At(context.After.Map, pair.After));
            if (after.Differs)
            {
                var isNew = before is { IsKnown: true, Differs: false };
                yield return Gap(context, pair, isNew ? GapSeverity.Medium : GapSeverity.Low, isNew ? GapStanding.Regression : GapStanding.Open, Difference(pair.After, after, context.WhenAfter), Tell);
            }
            else if (before.Differs)
            {
                var isMended = after.IsKnown || (after.Owner is { } owner && owner.Key == before.PerceivedTeam!.Key);
                yield return Gap(context, pair, GapSeverity.Low, isMended ? GapStanding.Planned : GapStanding.Unclear, $"{Difference(pair.Before, before, context.WhenBefore)}; {(isMended ? $"{context.WhenAfter} these are one team" : $"{context.SecondMap} does not say who they will think it is")}", isMended ? null : "Say with `perceivedOwner` whom customers will think to deal with.");
            }
            else if (before.Perceived is { } was && after.Perceived is { } becomes && was != becomes)
            {
                yield return Gap(context, pair, GapSeverity.Low, GapStanding.Planned, $"customers think that {GapText.Quote(was)} acts at {GapText.Name(pair)} {context.WhenBefore}, and that {GapText.Quote(becomes)} does {context.WhenAfter}", Tell);
            }
        }

        foreach (var added in context.Added)
        {
            if (!added.IsForNobody() && PerceivedOwner.At(context.After.Map, added) is { Differs: true } after)
            {
                yield return Gap(context, null, GapSeverity.Low, GapStanding.Open, Difference(added, after, context.WhenAfter), Tell, added);
            }
        }
    }

    private const string Tell = "Tell customers who acts there, and whom to ask.";

    private static string Difference(Touchpoint touchpoint, PerceivedOwner owner, string when)
        => $"customers think {when} that {GapText.Name(owner.PerceivedTeam!)} acts at {GapText.Name(touchpoint)}, and it belongs to {GapText.Name(owner.Owner!)}";

    private Gap Gap(GapContext context, TouchpointPair? pair, GapSeverity severity, GapStanding standing, string words, string? advice, Touchpoint? added = null)
    {
        var touchpoint = pair?.After ?? added!;
        return new Gap
        {
            Id = IdOf(pair?.Ids ?? [touchpoint.Key]),
            Kind = Kind,
            Severity = severity,
            Standing = standing,
            Title = $"Who customers think acts at {GapText.Name(pair?.Before ?? touchpoint)}",
            Message = GapText.Capital(words) + ".",
            Advice = advice,
            Elements = pair is null ? [context.After.Touchpoint(touchpoint)] : context.Elements(pair),
            Concerning = pair is null ? context.Work.Concerning(touchpoint.Id) : context.WorkAt(pair),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        teams: [shop, carrier]
        touchpoints:
          delivery: { owner: carrier, perceivedOwner: Shop }
        """,
        """
        teams: [shop, carrier]
        touchpoints:
          delivery: { owner: carrier, perceivedOwner: Carrier }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        teams: [shop, carrier]
        touchpoints:
          delivery: { owner: carrier, perceivedOwner: Carrier }
        """,
    };
}
