using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona meets touchpoints in a channel that it avoids.</summary>
internal sealed class AvoidedChannelMet : GapDetector
{
    public override GapKind Kind { get; } = new("avoided-channel-met", GapGroup.Structure, "A persona avoids a channel and meets touchpoints in it: today, and in future none; or in future, where the future map adds such a touchpoint, is the first to say that the persona avoids the channel, or no longer says so while it meets the same there. What is the same in both maps is no gap between them.", "Medium; low where the future map mends it, or no longer says that the persona avoids the channel.") { Heading = "Channels that a persona avoids and meets" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (meetingsBefore, meetingsAfter) = (new ChannelMeetings(context.Before.Map), new ChannelMeetings(context.After.Map));
        foreach (var after in context.After.Map.Personas)
        {
            if (context.Before.Map.Personas[after.Key] is not { } before)
            {
                continue;
            }

            foreach (var id in before.Channels.Keys.Union(after.Channels.Keys))
            {
                var (avoidsBefore, avoidsAfter) = (Avoids(before, id), Avoids(after, id));
                if ((avoidsBefore || avoidsAfter) && (context.After.Map.Channels[id] ?? context.Before.Map.Channels[id]) is { } channel)
                {
                    var (metBefore, metAfter) = (meetingsBefore.Of(before, id), meetingsAfter.Of(after, id));
                    if (Of(context, (before, after), channel, (avoidsBefore, avoidsAfter), metBefore, metAfter) is { } gap)
                    {
                        yield return gap;
                    }
                }
            }
        }
    }

    private static bool Avoids(Persona persona, Id<Channel> channel) => persona.Channels.TryGetValue(channel, out var use) && use == ChannelUse.Avoided;

    private Gap? Of(GapContext context, (Persona Before, Persona After) persona, Channel channel, (bool Before, bool After) avoids, IReadOnlyList<Touchpoint> metBefore, IReadOnlyList<Touchpoint> metAfter)
    {
        if (metAfter.Count == 0)
        {
            return metBefore.Count == 0 || !avoids.Before || !context.After.Map.Touchpoints.Any(touchpoint => touchpoint.IsFor(persona.After.Id)) ? null
                : Gap(context, persona, channel, GapSeverity.Low, GapStanding.Planned, $"meets {GapText.Names(metBefore)} there {context.WhenBefore}; {context.WhenAfter} nothing in it is left", metBefore, []);
        }

        var known = metBefore.SelectMany(touchpoint => context.Matches.Touchpoints.AfterOf(touchpoint.Id)).ToHashSet();
        var added = metAfter.Where(touchpoint => !known.Contains(touchpoint.Id)).ToList();
        if (added.Count > 0)
        {
            var unsaid = avoids.After ? "" : $". {GapText.Capital(context.SecondMap)} no longer says that this persona avoids the channel; nothing says what changes that";
            return Gap(context, persona, channel, GapSeverity.Medium, metBefore.Count == 0 && avoids.Before ? GapStanding.Regression : GapStanding.Open, $"{(metBefore.Count == 0 ? "is to meet" : "is also to meet")} {GapText.Names(added)} there {context.WhenAfter}{unsaid}", [], added) with { IsBackground = added.TrueForAll(AvoidedOnEveryWay.BeginsByItself) };
        }

        return (avoids.Before, avoids.After) switch
        {
            (false, true) => Gap(context, persona, channel, GapSeverity.Medium, GapStanding.Open, $"meets {GapText.Names(metAfter)} there {context.WhenAfter}; {context.FirstMap} does not say that this persona avoids the channel", metBefore, metAfter),
            (true, false) => Gap(context, persona, channel, GapSeverity.Low, GapStanding.Unclear, $"meets {GapText.Names(metBefore)} there {context.WhenBefore}; {context.SecondMap} no longer says that this persona avoids the channel{Why(context, metBefore.Concat(metAfter))}", metBefore, metAfter) with { IsBackground = persona.After.Channels.TryGetValue(channel.Id, out _) },
            _ => null,
        };
    }

    // Who works on what is met there means to change the persona's mind; whether that is enough, nobody knows before.
    private static string Why(GapContext context, IEnumerable<Touchpoint> met)
    {
        var work = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id));
        return work.Count == 0 ? ", and nothing says what changes that"
            : $". Whether {GapText.Names(work.Select(id => context.Work.Initiatives[id]).OfType<Initiative>())} {(work.Count == 1 ? "is" : "are")} enough to change that is not known before it is tried";
    }

    private Gap Gap(GapContext context, (Persona Before, Persona After) persona, Channel channel, GapSeverity severity, GapStanding standing, string words, IReadOnlyList<Touchpoint> before, IReadOnlyList<Touchpoint> after) => new()
    {
        Id = IdOf(persona.After.Key, channel.Key),
        Kind = Kind,
        Severity = severity,
        Standing = standing,
        Title = $"{GapText.Name(persona.After)} avoids {GapText.Name(channel)} and meets it",
        Message = $"{GapText.Name(persona.After)} avoids {GapText.Name(channel)} and {words}.",
        Advice = standing switch
        {
            GapStanding.Planned => null,
            GapStanding.Unclear => "Test early whether this persona uses it then, or offer another way.",
            _ => "Offer this persona another way there.",
        },
        Elements = [context.Before.Persona(persona.Before), context.After.Persona(persona.After), .. context.After.Map.Channels[channel.Id] is null ? new[] { context.Before.Element(Places.Channel(channel), channel) } : [context.After.Channel(channel)], .. before.Select(context.Before.Touchpoint), .. after.Select(context.After.Touchpoint)],
        Concerning = context.Work.Concerning(before.Concat(after).Select(touchpoint => touchpoint.Id)),
    };

    public override GapExample FoundExample { get; } = new(
        """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
        """,
        """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          delivery-date: { channel: phone }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        touchpoints:
          cart: { channel: website }
          delivery-date: { channel: website }
        """,
    };
}
