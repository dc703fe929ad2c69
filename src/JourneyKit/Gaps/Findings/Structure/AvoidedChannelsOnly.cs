using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona finds nothing in a stage but channels that it avoids.</summary>
internal sealed class AvoidedChannelsOnly : GapDetector
{
    public override GapKind Kind { get; } = new("avoided-channels-only", GapGroup.Structure, "In a stage, today or in future, a persona is served only through channels that it avoids.", "High.") { Heading = "Personas served only through channels that they avoid" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (channelsBefore, channelsAfter) = (new StageChannels(context.Before.Map), new StageChannels(context.After.Map));
        foreach (var persona in context.After.Map.Personas)
        {
            var known = context.Before.Map.Personas[persona.Id];
            foreach (var stage in context.After.Map.Stages)
            {
                var stagesBefore = context.BeforeOf(stage).ToList();
                var isServed = known is not null && stagesBefore.Exists(own => channelsBefore.Serves(own, known));
                var wasUnwilling = known is not null && stagesBefore.Exists(own => channelsBefore.ServesUnwillingly(own, known));
                if (channelsAfter.ServesUnwillingly(stage, persona))
                {
                    yield return Gap(context, persona, stage, stagesBefore, isServed && !wasUnwilling ? GapStanding.Regression : GapStanding.Open);
                }
                else if (wasUnwilling && channelsAfter.Serves(stage, persona))
                {
                    yield return Gap(context, persona, stage, stagesBefore, GapStanding.Planned);
                }
            }
        }
    }

    private Gap Gap(GapContext context, Persona persona, Stage stage, List<Stage> stagesBefore, GapStanding standing) => new()
    {
        Id = IdOf(persona.Key, stage.Key),
        Kind = Kind,
        Severity = GapSeverity.High,
        Standing = standing,
        Title = $"{GapText.Name(stage)} has only channels that {GapText.Name(persona)} avoids",
        Message = $"In the stage {GapText.Name(stage)}, {GapText.Name(persona)} is served only through channels that this persona avoids" + standing switch
        {
            GapStanding.Planned => $" {context.WhenBefore}; {context.WhenAfter} there is another way.",
            GapStanding.Regression => $" {context.WhenAfter}; {context.WhenBefore} there is another way.",
            _ => ", and nothing changes that.",
        },
        Advice = standing == GapStanding.Planned ? null : $"Offer something there through a channel that {GapText.Name(persona)} prefers or uses.",
        Elements = [context.After.Stage(stage), context.After.Persona(persona), .. stagesBefore.Select(context.Before.Stage)],
    };

    public override GapExample FoundExample { get; } = new(
        """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        stages: [purchase]
        touchpoints:
          order: { stage: purchase, channel: phone }
        """,
        """
        personas: { parent: { channels: { phone: avoided } } }
        channels: [website, phone]
        stages: [purchase]
        touchpoints:
          order: { stage: purchase, channel: phone }
        """);

    public override GapExample NotFoundExample { get; } = new(
        """
        personas: { parent: { channels: { phone: used } } }
        channels: [website, phone]
        stages: [purchase]
        touchpoints:
          order: { stage: purchase, channel: phone }
        """,
        """
        personas: { parent: { channels: { phone: used } } }
        channels: [website, phone]
        stages: [purchase]
        touchpoints:
          order: { stage: purchase, channel: phone }
        """);
}
