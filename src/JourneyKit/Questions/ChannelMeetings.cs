using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Looks up which touchpoints each persona of a map meets in which channel. Quick, because it is asked often.</summary>
internal sealed class ChannelMeetings
{
    private readonly JourneyMap map;
    private readonly Dictionary<Id<Channel>, List<Touchpoint>> byChannel = [];
    private readonly HashSet<Id<Persona>> met = [];
    private readonly bool isSomethingForAll;

    public ChannelMeetings(JourneyMap map)
    {
        this.map = map;
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.IsForNobody())
            {
                continue;
            }

            isSomethingForAll |= touchpoint.Personas is null;
            foreach (var persona in touchpoint.Personas ?? [])
            {
                met.Add(persona);
            }

            if (touchpoint.Channel is { } channel)
            {
                (byChannel.TryGetValue(channel, out var all) ? all : byChannel[channel] = []).Add(touchpoint);
            }
        }
    }

    /// <summary>Whether a persona meets any touchpoint.</summary>
    public bool MeetsAnything(Persona persona) => isSomethingForAll || met.Contains(persona.Id);

    /// <summary>The touchpoints that a persona meets in a channel.</summary>
    public IReadOnlyList<Touchpoint> Of(Persona persona, Id<Channel> channel)
        => byChannel.TryGetValue(channel, out var all) ? all.FindAll(touchpoint => touchpoint.IsFor(persona.Id)) : [];

    /// <summary>The touchpoints that a persona meets in a channel or in another one of its kind.</summary>
    /// <param name="persona">The persona.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="kind">Its kind; null where unknown.</param>
    public IReadOnlyList<Touchpoint> OfKind(Persona persona, Id<Channel> channel, ChannelKind? kind)
        => Of(persona, channel) is var own && (own.Count > 0 || kind is null) ? own
            : [.. map.Channels.Where(other => other.Kind == kind).SelectMany(other => Of(persona, other.Id))];
}
