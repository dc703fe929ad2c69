using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A channel that is preferred, and does not serve a stage yet.</summary>
internal sealed class ChannelStageUncovered : GapDetector
{
    public override GapKind Kind { get; } = new("channel-stage-uncovered", GapGroup.Structure, "A channel serves a stage in future, and does not today, for personas that prefer it and are served there through other channels today.", "Low.") { Heading = "Stages that a preferred channel comes to serve" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (channelsBefore, channelsAfter) = (new StageChannels(context.Before.Map), new StageChannels(context.After.Map));
        foreach (var stage in context.After.Map.Stages)
        {
            var stagesBefore = context.BeforeOf(stage).ToList();
            var gained = new Dictionary<Id<Channel>, List<Persona>>();
            foreach (var persona in context.After.Map.Personas)
            {
                if (context.Before.Map.Personas[persona.Id] is not { } known || !stagesBefore.Exists(own => channelsBefore.Serves(own, known)) || stagesBefore.Exists(own => channelsBefore.ServesUnwillingly(own, known)))
                {
                    continue;
                }

                foreach (var (channel, use) in persona.Channels)
                {
                    if (use == ChannelUse.Preferred && channelsAfter.Has(stage, persona, channel) && !stagesBefore.Exists(own => channelsBefore.Has(own, known, channel)))
                    {
                        (gained.TryGetValue(channel, out var personas) ? personas : gained[channel] = []).Add(persona);
                    }
                }
            }

            foreach (var (id, personas) in gained)
            {
                if (context.After.Map.Channels[id] is { } channel)
                {
                    yield return Gap(context, channel, stage, stagesBefore, personas);
                }
            }
        }
    }

    private Gap Gap(GapContext context, Channel channel, Stage stage, List<Stage> stagesBefore, List<Persona> personas) => new()
    {
        Id = IdOf(channel.Key, stage.Key),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Planned,
        Title = $"{GapText.Name(channel)} is not there in {GapText.Name(stage)} yet",
        Message = $"{GapText.Names(personas)} {(personas.Count == 1 ? "prefers" : "prefer")} {GapText.Name(channel)} and {(personas.Count == 1 ? "does" : "do")} not find it in the stage {GapText.Name(stage)} {context.WhenBefore}; {context.WhenAfter} there is something in it.",
        Elements = [context.After.Stage(stage), context.After.Channel(channel), .. stagesBefore.Select(context.Before.Stage), .. personas.Select(context.After.Persona)],
    };
}
