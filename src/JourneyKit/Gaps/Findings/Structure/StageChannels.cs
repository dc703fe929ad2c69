using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>Through which channels the organisation or a partner serves whom in which stage of a map.</summary>
internal sealed class StageChannels
{
    private readonly Dictionary<(Id<Stage> Stage, Id<Persona>? Persona), HashSet<Id<Channel>>> all = [];

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
                Add((stage, null), channel);
                continue;
            }

            foreach (var persona in named)
            {
                Add((stage, persona), channel);
            }
        }
    }

    /// <summary>Whether a persona is served in a stage at all.</summary>
    public bool Serves(Stage stage, Persona persona) => Of((stage.Id, null)).Count + Of((stage.Id, persona.Id)).Count > 0;

    /// <summary>Whether a persona is served in a stage, and only through channels that it avoids.</summary>
    public bool ServesUnwillingly(Stage stage, Persona persona)
        => Serves(stage, persona) && Of((stage.Id, null)).Concat(Of((stage.Id, persona.Id))).All(channel => persona.Channels.TryGetValue(channel, out var use) && use == ChannelUse.Avoided);

    private HashSet<Id<Channel>> Of((Id<Stage>, Id<Persona>?) key) => all.TryGetValue(key, out var channels) ? channels : [];

    private void Add((Id<Stage>, Id<Persona>?) key, Id<Channel> channel)
    {
        if (!all.TryGetValue(key, out var channels))
        {
            all.Add(key, channels = []);
        }

        channels.Add(channel);
    }
}
