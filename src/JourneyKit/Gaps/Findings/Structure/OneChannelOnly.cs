using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Everything in the second map rests on one channel.</summary>
internal sealed class OneChannelOnly : GapDetector
{
    private const int Least = 3;

    public override GapKind Kind { get; } = new("one-channel-only", GapGroup.Structure, "All touchpoints of the future map that the organisation or a partner shapes, at least three, are in one channel: when it fails, nothing is left. A regression where there are several channels today. Maps of which a touchpoint names no channel are left out, and what is the same in both maps is no gap between them.", "Medium; high where a persona of the future map avoids that channel.") { Heading = "Everything in one channel" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after) = (Shaped(context.Before.Map), Shaped(context.After.Map));
        if (after.Count < Least || OnlyChannel(after) is not { } id || context.After.Map.Channels[id] is not { } channel || OnlyChannel(before) == id)
        {
            yield break;
        }

        var others = before.Select(touchpoint => touchpoint.Channel).OfType<Id<Channel>>().Where(other => other != id).Distinct().Select(other => context.Before.Map.Channels[other]).OfType<Channel>().ToList();
        var avoiding = context.After.Map.Personas.Where(persona => persona.Channels.TryGetValue(id, out var use) && use == ChannelUse.Avoided).ToList();
        yield return new Gap
        {
            Id = IdOf(channel.Key),
            Kind = Kind,
            Severity = avoiding.Count > 0 ? GapSeverity.High : GapSeverity.Medium,
            Standing = others.Count > 0 ? GapStanding.Regression : GapStanding.Open,
            Title = $"Everything rests on the channel {GapText.Name(channel)}",
            Message = $"{GapText.Capital(context.WhenAfter)} all {after.Count} touchpoints of the organisation are in {GapText.Name(channel)}: when it fails, customers have no other way."
                + (others.Count > 0 ? $" {GapText.Capital(context.WhenBefore)} there is also {GapText.Names(others)}." : "")
                + (avoiding.Count > 0 ? $" {GapText.Names(avoiding)} {(avoiding.Count == 1 ? "avoids" : "avoid")} it." : ""),
            Advice = "Keep a second way open, and say what customers do when the first one fails.",
            Elements = [context.After.Channel(channel), .. others.Select(context.Before.Channel), .. avoiding.Select(context.After.Persona)],
            Concerning = context.Work.Concerning(after.Select(touchpoint => touchpoint.Id)),
        };
    }

    private static List<Touchpoint> Shaped(JourneyMap map) => [.. map.Touchpoints.Where(touchpoint => FromChannel.IsShaped(map, touchpoint))];

    private static Id<Channel>? OnlyChannel(List<Touchpoint> touchpoints)
        => touchpoints.Count > 0 && touchpoints.TrueForAll(touchpoint => touchpoint.Channel == touchpoints[0].Channel) ? touchpoints[0].Channel : null;

    public override GapExample FoundExample { get; } = new(
        """
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          payment: { channel: website }
          delivery-date: { channel: phone }
        """,
        """
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          payment: { channel: website }
          delivery-date: { channel: website }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          payment: { channel: website }
          delivery-date: { channel: phone }
        """,
    };
}
