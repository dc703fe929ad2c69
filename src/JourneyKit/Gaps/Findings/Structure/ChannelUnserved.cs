using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona prefers or uses a channel, and meets nothing in it.</summary>
internal sealed class ChannelUnserved : GapDetector
{
    public override GapKind Kind { get; } = new("channel-unserved", GapGroup.Structure, "A persona prefers or uses a channel and meets nothing in it, nor in another one of its kind: today, while the future map offers something; or in future, where the future map is the first to say that it prefers or uses the channel. What is the same in both maps is no gap between them, and a channel that goes is a `channel-taken`.", "Low where the future map offers something; else medium for a channel that the persona prefers, low for one that it uses.") { Heading = "Channels in which a persona meets nothing" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (meetingsBefore, meetingsAfter) = (new ChannelMeetings(context.Before.Map), new ChannelMeetings(context.After.Map));
        foreach (var after in context.After.Map.Personas)
        {
            if (context.Before.Map.Personas[after.Key] is not { } before || !meetingsAfter.MeetsAnything(after) || !meetingsBefore.MeetsAnything(before))
            {
                continue;
            }

            foreach (var (id, use) in after.Channels)
            {
                if (use == ChannelUse.Avoided || context.After.Map.Channels[id] is not { } channel)
                {
                    continue;
                }

                var known = before.Channels.TryGetValue(id, out var today) && today != ChannelUse.Avoided;
                var (metBefore, metAfter) = (meetingsBefore.OfKind(before, id, channel.Kind), meetingsAfter.OfKind(after, id, channel.Kind));
                if (metBefore.Count == 0 && metAfter.Count > 0 && known)
                {
                    yield return Gap(context, before, after, channel, use, GapSeverity.Low, GapStanding.Planned, $"meets nothing in it {context.WhenBefore}; {context.WhenAfter} there is {GapText.Names(metAfter)}.", metAfter);
                }
                else if (metAfter.Count == 0 && !known)
                {
                    yield return Gap(context, before, after, channel, use, use == ChannelUse.Preferred ? GapSeverity.Medium : GapSeverity.Low, GapStanding.Open, $"meets nothing in it. {GapText.Capital(context.FirstMap)} does not say so of {GapText.Name(after)}.", []);
                }
            }
        }
    }

    private Gap Gap(GapContext context, Persona before, Persona after, Channel channel, ChannelUse use, GapSeverity severity, GapStanding standing, string words, IReadOnlyList<Touchpoint> met)
    {
        var verb = use == ChannelUse.Preferred ? "prefers" : "uses";
        return new Gap
        {
            Id = IdOf(after.Key, channel.Key),
            Kind = Kind,
            Severity = severity,
            Standing = standing,
            Title = $"{GapText.Name(after)} finds nothing in the channel {GapText.Name(channel)}{(standing == GapStanding.Planned ? $" {context.WhenBefore}" : "")}",
            Message = $"{(standing == GapStanding.Planned ? "" : $"{GapText.Capital(context.WhenAfter)} ")}{GapText.Name(after)} {verb} {GapText.Name(channel)} and {words}",
            Advice = standing == GapStanding.Planned ? null : "Offer something there, or find out whether the persona really uses it.",
            Elements = [context.Before.Persona(before), context.After.Persona(after), context.After.Element(Places.Channel(channel), channel), .. met.Select(context.After.Touchpoint)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        personas: { parent: { channels: { phone: preferred } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
        """,
        """
        personas: { parent: { channels: { phone: preferred } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          order-by-phone: { channel: phone }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        personas: { parent: { channels: { phone: preferred } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          order-by-phone: { channel: phone }
        """,
    };
}
