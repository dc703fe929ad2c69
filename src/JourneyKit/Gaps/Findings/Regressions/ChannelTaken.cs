using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona meets nothing any more in a channel that it prefers.</summary>
internal sealed class ChannelTaken : GapDetector
{
    public override GapKind Kind { get; } = new("channel-taken", GapGroup.Regressions, "A persona of both maps prefers a channel today and meets a touchpoint in it; in the future map it meets none in that channel, nor in another one of its kind.", "High." + Regression.WithReason);

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Current.Map.Personas.Any(persona => persona.Channels.Any(use => use.Value == ChannelUse.Preferred)))
        {
            yield break;
        }

        var (before, after) = (InChannels(context.Current.Map), InChannels(context.Future.Map));
        foreach (var now in context.Current.Map.Personas)
        {
            if (context.Future.Map.Personas[now.Key] is not { } then || !after.Values.Any(touchpoints => touchpoints.Exists(touchpoint => touchpoint.IsFor(then.Id))))
            {
                continue;
            }

            foreach (var (id, _) in now.Channels.Where(use => use.Value == ChannelUse.Preferred))
            {
                var met = Met(before, id.Value, now);
                if (context.Current.Map.Channels[id] is { } channel && met.Count > 0 && !StillMeets(context, after, channel, then))
                {
                    yield return Gap(context, now, then, channel, met);
                }
            }
        }
    }

    private static bool StillMeets(GapContext context, Dictionary<string, List<Touchpoint>> after, Channel channel, Persona persona)
        => Met(after, channel.Key, persona).Count > 0
            || (channel.Kind is { } kind && context.Future.Map.Channels.Any(other => other.Kind == kind && Met(after, other.Key, persona).Count > 0));

    private static List<Touchpoint> Met(Dictionary<string, List<Touchpoint>> touchpoints, string channel, Persona persona)
        => touchpoints.TryGetValue(channel, out var all) ? all.FindAll(touchpoint => touchpoint.IsFor(persona.Id)) : [];

    private static Dictionary<string, List<Touchpoint>> InChannels(JourneyMap map)
        => map.Touchpoints.Where(touchpoint => touchpoint.Channel is not null).GroupBy(touchpoint => touchpoint.Channel!.Value.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private Gap Gap(GapContext context, Persona now, Persona then, Channel channel, List<Touchpoint> met)
    {
        var gap = new Gap
        {
            Id = IdOf(now.Key, channel.Key),
            Kind = Kind,
            Severity = GapSeverity.High,
            Standing = GapStanding.Regression,
            Title = $"{GapText.Name(then)} loses the channel {GapText.Name(channel)}",
            Message = $"{GapText.Name(then)} prefers {GapText.Name(channel)} and meets {GapText.Names(met)} there today; {Regression.Where(context)} nothing of it is left for this persona.",
            Advice = "Keep a way there for this persona, or show that another one serves as well.",
            Elements = [context.Current.Persona(now), context.Future.Persona(then), context.Current.Element(Places.Channel(channel), channel), .. met.Select(context.Current.Touchpoint)],
            Concerning = context.Work.Concerning(met.Select(touchpoint => touchpoint.Id)),
        };
        var because = met.SelectMany(touchpoint => context.AfterOf(touchpoint).SelectMany(after => after.Because).Concat(context.Future.Map.Removes[touchpoint.Key]?.Because ?? []));
        return Regression.Explain(gap, context, [.. because.Distinct()]);
    }
}
