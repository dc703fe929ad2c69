using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona meets nothing any more in a channel that it prefers or uses.</summary>
internal sealed class ChannelTaken : GapDetector
{
    public override GapKind Kind { get; } = new("channel-taken", GapGroup.Regressions, "A persona of both maps prefers or uses a channel today and meets a touchpoint in it; in the future map it meets none in that channel, nor in another one of its kind that serves as well. One that it avoids does not; among websites, self-service, mail, content, events, products, partners and others only one does that the touchpoints met there have gone to. One of any kind does that they have gone to and that the persona prefers then, or uses unless the future map still says that it prefers the first one. Where it meets another one of that kind and the future map takes the preference away as well, that is unclear. What the first map says of the persona counts, also where the future map says that it prefers something else: that it will is a hope.", "High for a channel that it prefers, medium for one that it uses, low where another one of its kind is met." + Regression.WithReason) { Heading = "Personas that lose a channel" };

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

                var instead = Substitutes(context, meetingsAfter, after, channel, met);
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

    // A kind such as self-service says little of what a channel is like: there, only what took the place of the channel serves as well.
    private static List<Touchpoint> Substitutes(GapContext context, ChannelMeetings meetings, Persona persona, Channel channel, IReadOnlyList<Touchpoint> met)
    {
        var became = met.SelectMany(context.AfterOf).Select(touchpoint => touchpoint.Channel).ToHashSet();
        var stillPrefers = persona.Channels.TryGetValue(channel.Id, out var later) && later == ChannelUse.Preferred;
        return
        [
            .. meetings.OfKind(persona, channel.Id, channel.Kind)
                .Where(touchpoint => touchpoint.Channel == channel.Id || (!Avoids(persona, touchpoint.Channel!.Value) && (!IsVague(channel.Kind) || became.Contains(touchpoint.Channel))))
                .Concat(became.OfType<Id<Channel>>().Where(id => id != channel.Id && persona.Channels.TryGetValue(id, out var wanted) && (wanted == ChannelUse.Preferred || (wanted == ChannelUse.Used && !stillPrefers))).SelectMany(id => meetings.Of(persona, id)))
                .Distinct(),
        ];
    }

    private static bool IsVague(ChannelKind? kind)
        => kind is ChannelKind.SelfService or ChannelKind.Website or ChannelKind.Mail or ChannelKind.Partner or ChannelKind.Product or ChannelKind.Content or ChannelKind.Event or ChannelKind.Other;

    private static bool IsWanted(KeyValuePair<Id<Channel>, ChannelUse> use) => use.Value is ChannelUse.Preferred or ChannelUse.Used;

    private Gap Exchanged(GapContext context, Persona before, Persona after, Channel channel, ChannelUse use, IReadOnlyList<Touchpoint> met, IReadOnlyList<Touchpoint> instead)
    {
        var channels = instead.Select(touchpoint => context.After.Map.Channels[touchpoint.Channel!.Value]).OfType<Channel>().Distinct().ToList();
        var isAvoided = met.SelectMany(context.AfterOf).Any(became => became.Channel is { } channel && Avoids(after, channel));
        return new Gap
        {
            Id = IdOf(before.Key, channel.Key),
            Kind = Kind,
            Severity = GapSeverity.Low,
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(after)} loses the channel {GapText.Name(channel)} and the preference for it",
            Note = $"{GapText.Name(after)} loses {GapText.Name(channel)}",
            Message = $"{GapText.Name(after)} {(use == ChannelUse.Preferred ? "prefers" : "uses")} {GapText.Name(channel)} and meets {GapText.Names(met)} there {context.WhenBefore}; {context.SecondMap} takes the channel away, and with it the preference. {GapText.Names(channels)} {(channels.TrueForAll(other => other.Kind == channel.Kind) ? channels.Count == 1 ? "is of the same kind" : "are of the same kind" : channels.Count == 1 ? "takes its place" : "take its place")}.",
            Advice = "Find out whether that serves this persona as well.",
            Elements = [context.Before.Persona(before), context.After.Persona(after), context.Before.Element(Places.Channel(channel), channel), .. channels.Select(context.After.Channel)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
            IsBackground = use == ChannelUse.Used || (!isAvoided && (channels.Exists(other => after.Channels.TryGetValue(other.Id, out var wanted) && wanted is ChannelUse.Preferred or ChannelUse.Used) || Because(context, met).Count > 0)),
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
        var became = met.SelectMany(context.AfterOf).Where(became => became.IsFor(after.Id)).Select(became => became.Channel).OfType<Id<Channel>>().Distinct().ToLookup(id => after.Channels.TryGetValue(id, out var wanted) ? wanted : (ChannelUse?)null, id => context.After.Map.Channels[id]);
        var instead = Instead([.. became[ChannelUse.Avoided].OfType<Channel>()], "avoids") + (isPreferred ? Instead([.. became[ChannelUse.Used].OfType<Channel>()], "uses but does not prefer") : "");
        var gap = new Gap
        {
            Id = IdOf(before.Key, channel.Key),
            Kind = Kind,
            Severity = isPreferred ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(after)} loses the channel {GapText.Name(channel)}",
            Note = $"{GapText.Name(after)} loses {GapText.Name(channel)} ({(isPreferred ? "preferred, " : "")}{context.WhenBefore} at {GapText.Names(met)})",
            Message = $"{GapText.Name(after)} {(isPreferred ? "prefers" : "uses")} {GapText.Name(channel)} and meets {GapText.Names(met)} there {context.WhenBefore}; {Regression.Where(context)} {Left(context, channel)}.{instead}{hope}",
            Advice = "Keep a way there for this persona, or show that another one serves as well.",
            Elements = [context.Before.Persona(before), context.After.Persona(after), context.Before.Element(Places.Channel(channel), channel), .. met.Select(context.Before.Touchpoint)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
        };
        return Regression.Explain(gap, context, Because(context, met));
    }

    private static string Left(GapContext context, Channel channel)
        => context.After.Map.Channels.Contains(channel.Key) ? "nothing of it is left for this persona" : $"there is no {GapText.Name(channel)}";

    private static string Instead(IReadOnlyList<Channel> channels, string does) => channels.Count == 0 ? ""
        : $" {GapText.Names(channels)}, which {(channels.Count == 1 ? "takes" : "take")} its place, {(channels.Count == 1 ? "is a channel" : "are channels")} that this persona {does}.";

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
