using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona meets nothing any more in a channel that it prefers or uses.</summary>
internal sealed class ChannelTaken : GapDetector
{
    public override GapKind Kind { get; } = new("channel-taken", GapGroup.Regressions, "A persona of both maps prefers or uses a channel today and meets a touchpoint in it; in the future map it meets none in that channel, nor in another one of its kind. Where it meets another one of that kind and the future map takes the preference away as well, that is unclear. What the first map says of the persona counts, also where the future map says that it prefers something else: that it will is a hope.", "High for a channel that it prefers, medium for one that it uses, low where another one of its kind is met." + Regression.WithReason) { Heading = "Personas that lose a channel" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Before.Map.Personas.Any(persona => persona.Channels.Any(IsWanted)))
        {
            yield break;
        }

        var (meetingsBefore, meetingsAfter) = (new ChannelMeetings(context.Before.Map), new ChannelMeetings(context.After.Map));
        foreach (var before in context.Before.Map.Personas)
        {
            if (context.After.Map.Personas[before.Key] is not { } after || !meetingsAfter.MeetsAnything(after))
            {
                continue;
            }

            foreach (var (id, use) in before.Channels.Where(IsWanted))
            {
                var met = meetingsBefore.Of(before, id);
                if (context.Before.Map.Channels[id] is not { } channel || met.Count == 0)
                {
                    continue;
                }

                var instead = meetingsAfter.OfKind(after, channel.Id, channel.Kind);
                if (instead.Count == 0)
                {
                    yield return Gap(context, before, after, channel, use, met);
                }
                else if (!meetingsAfter.Of(after, channel.Id).Any() && !after.Channels.ContainsKey(channel.Id))
                {
                    yield return Exchanged(context, before, after, channel, use, met, instead);
                }
            }
        }
    }

    private static bool IsWanted(KeyValuePair<Id<Channel>, ChannelUse> use) => use.Value is ChannelUse.Preferred or ChannelUse.Used;

    private Gap Exchanged(GapContext context, Persona before, Persona after, Channel channel, ChannelUse use, IReadOnlyList<Touchpoint> met, IReadOnlyList<Touchpoint> instead)
    {
        var all = instead.Select(touchpoint => context.After.Map.Channels[touchpoint.Channel!.Value]).OfType<Channel>().Distinct().ToList();
        var channels = all.FindAll(other => !Avoids(after, other.Id)) is { Count: > 0 } willing ? willing : all;
        var isAvoided = met.SelectMany(context.AfterOf).Any(became => became.Channel is { } channel && Avoids(after, channel));
        return new Gap
        {
            Id = IdOf(before.Key, channel.Key),
            Kind = Kind,
            Severity = GapSeverity.Low,
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(after)} loses the channel {GapText.Name(channel)} and the preference for it",
            Note = $"{GapText.Name(after)} loses {GapText.Name(channel)}",
            Message = $"{GapText.Name(after)} {(use == ChannelUse.Preferred ? "prefers" : "uses")} {GapText.Name(channel)} and meets {GapText.Names(met)} there {context.WhenBefore}; {context.SecondMap} takes the channel away, and with it the preference. {GapText.Names(channels)} {(channels.Count == 1 ? "is" : "are")} of the same kind.",
            Advice = "Find out whether that serves this persona as well.",
            Elements = [context.Before.Persona(before), context.After.Persona(after), context.Before.Element(Places.Channel(channel), channel), .. channels.Select(context.After.Channel)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
            IsBackground = !isAvoided && (channels.Exists(other => after.Channels.TryGetValue(other.Id, out var wanted) && wanted is ChannelUse.Preferred or ChannelUse.Used) || Because(context, met).Count > 0),
        };
    }

    private static bool Avoids(Persona persona, Id<Channel> channel) => persona.Channels.TryGetValue(channel, out var use) && use == ChannelUse.Avoided;

    private static ElementList<Id<IReason>> Because(GapContext context, IReadOnlyList<Touchpoint> met)
        => [.. met.SelectMany(touchpoint => context.AfterOf(touchpoint).SelectMany(after => after.Because).Concat(context.After.Map.Removes[touchpoint.Key]?.Because ?? [])).Distinct()];

    private Gap Gap(GapContext context, Persona before, Persona after, Channel channel, ChannelUse use, IReadOnlyList<Touchpoint> met)
    {
        var isPreferred = use == ChannelUse.Preferred;
        var hope = after.Channels.TryGetValue(channel.Id, out var later) && later == use ? ""
            : $" {GapText.Capital(context.SecondMap)} no longer says that {GapText.Name(after)} {(isPreferred ? "prefers" : "uses")} it; nothing says what changes that.";
        var gap = new Gap
        {
            Id = IdOf(before.Key, channel.Key),
            Kind = Kind,
            Severity = isPreferred ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(after)} loses the channel {GapText.Name(channel)}",
            Note = $"{GapText.Name(after)} loses {GapText.Name(channel)}",
            Message = $"{GapText.Name(after)} {(isPreferred ? "prefers" : "uses")} {GapText.Name(channel)} and meets {GapText.Names(met)} there {context.WhenBefore}; {Regression.Where(context)} nothing of it is left for this persona.{hope}",
            Advice = "Keep a way there for this persona, or show that another one serves as well.",
            Elements = [context.Before.Persona(before), context.After.Persona(after), context.Before.Element(Places.Channel(channel), channel), .. met.Select(context.Before.Touchpoint)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
        };
        var explained = Regression.Explain(gap, context, Because(context, met));

        // To leave what is merely used, for a reason, is what the plan is for.
        return explained with { IsBackground = !isPreferred && explained.Reasons.Count > 0 };
    }

    public override GapExample FoundExample { get; } = new(
        """
        personas: { parent: { channels: { phone: preferred } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          order-by-phone: { channel: phone }
        """,
        """
        personas: { parent: { channels: { phone: preferred } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: { parent: { channels: { phone: preferred } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          order-by-phone: { channel: phone }
        """,
    };
}
