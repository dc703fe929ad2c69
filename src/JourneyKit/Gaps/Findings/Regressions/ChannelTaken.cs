using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona meets nothing any more in a channel that it prefers.</summary>
internal sealed class ChannelTaken : GapDetector
{
    public override GapKind Kind { get; } = new("channel-taken", GapGroup.Regressions, "A persona of both maps prefers a channel today and meets a touchpoint in it; in the future map it meets none in that channel, nor in another one of its kind.", "High." + Regression.WithReason) { Heading = "Personas that lose a preferred channel" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Before.Map.Personas.Any(persona => persona.Channels.Any(use => use.Value == ChannelUse.Preferred)))
        {
            yield break;
        }

        var (touchpointsBefore, touchpointsAfter) = (InChannels(context.Before.Map), InChannels(context.After.Map));
        foreach (var before in context.Before.Map.Personas)
        {
            if (context.After.Map.Personas[before.Key] is not { } after || !touchpointsAfter.Values.Any(touchpoints => touchpoints.Exists(touchpoint => touchpoint.IsFor(after.Id))))
            {
                continue;
            }

            foreach (var (id, _) in before.Channels.Where(use => use.Value == ChannelUse.Preferred))
            {
                var met = Met(touchpointsBefore, id.Value, before);
                if (context.Before.Map.Channels[id] is { } channel && met.Count > 0 && !StillMeets(context, touchpointsAfter, channel, after))
                {
                    yield return Gap(context, before, after, channel, met);
                }
            }
        }
    }

    private static bool StillMeets(GapContext context, Dictionary<string, List<Touchpoint>> touchpointsAfter, Channel channel, Persona persona)
        => Met(touchpointsAfter, channel.Key, persona).Count > 0
            || (channel.Kind is { } kind && context.After.Map.Channels.Any(other => other.Kind == kind && Met(touchpointsAfter, other.Key, persona).Count > 0));

    private static List<Touchpoint> Met(Dictionary<string, List<Touchpoint>> touchpoints, string channel, Persona persona)
        => touchpoints.TryGetValue(channel, out var all) ? all.FindAll(touchpoint => touchpoint.IsFor(persona.Id)) : [];

    private static Dictionary<string, List<Touchpoint>> InChannels(JourneyMap map)
        => map.Touchpoints.Where(touchpoint => touchpoint.Channel is not null).GroupBy(touchpoint => touchpoint.Channel!.Value.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private Gap Gap(GapContext context, Persona before, Persona after, Channel channel, List<Touchpoint> met)
    {
        var gap = new Gap
        {
            Id = IdOf(before.Key, channel.Key),
            Kind = Kind,
            Severity = GapSeverity.High,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(after)} loses the channel {GapText.Name(channel)}",
            Message = $"{GapText.Name(after)} prefers {GapText.Name(channel)} and meets {GapText.Names(met)} there {context.WhenBefore}; {Regression.Where(context)} nothing of it is left for this persona.",
            Advice = "Keep a way there for this persona, or show that another one serves as well.",
            Elements = [context.Before.Persona(before), context.After.Persona(after), context.Before.Element(Places.Channel(channel), channel), .. met.Select(context.Before.Touchpoint)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
        };
        var because = met.SelectMany(touchpoint => context.AfterOf(touchpoint).SelectMany(touchpointsAfter => touchpointsAfter.Because).Concat(context.After.Map.Removes[touchpoint.Key]?.Because ?? []));
        return Regression.Explain(gap, context, [.. because.Distinct()]);
    }
}
