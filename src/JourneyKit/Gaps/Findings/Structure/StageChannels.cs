using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Through which channels the organisation or a partner serves whom in which stage of a map.</summary>
internal sealed class StageChannels
{
    private readonly Dictionary<(string Stage, string? Persona), HashSet<string>> all = [];

    public StageChannels(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint is not { Stage: { } stage, Channel: { } channel } || !FromChannel.IsShaped(map, touchpoint))
            {
                continue;
            }

            // What is for all is noted once, under no persona's name.
            if (touchpoint.Personas is not { } named)
            {
                Add((stage.Value, null), channel);
                continue;
            }

            foreach (var persona in named)
            {
                Add((stage.Value, persona.Value), channel);
            }
        }
    }

    /// <summary>Whether a persona is served in a stage at all.</summary>
    public bool Serves(Stage stage, Persona persona) => Of((stage.Key, null)).Count + Of((stage.Key, persona.Key)).Count > 0;

    /// <summary>Whether a persona is served in a stage, and only through channels that it avoids.</summary>
    public bool ServesUnwillingly(Stage stage, Persona persona)
        => Serves(stage, persona) && Of((stage.Key, null)).Concat(Of((stage.Key, persona.Key))).All(channel => persona.Channels.TryGetValue(channel, out var use) && use == ChannelUse.Avoided);

    private HashSet<string> Of((string, string?) key) => all.TryGetValue(key, out var channels) ? channels : [];

    private void Add((string, string?) key, Id<Channel> channel)
    {
        if (!all.TryGetValue(key, out var channels))
        {
            all.Add(key, channels = new HashSet<string>(StringComparer.Ordinal));
        }

        channels.Add(channel.Value);
    }
}
