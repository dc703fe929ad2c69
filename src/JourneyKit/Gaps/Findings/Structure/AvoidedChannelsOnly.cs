using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona finds nothing in a stage but channels that it avoids.</summary>
internal sealed class AvoidedChannelsOnly : GapDetector
{
    public override GapKind Kind { get; } = new("avoided-channels-only", GapGroup.Structure, "In a stage, today or in future, a persona is served only through channels that it avoids.", "High.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (now, then) = (new StageChannels(context.Current.Map), new StageChannels(context.Future.Map));
        foreach (var persona in context.Future.Map.Personas)
        {
            var known = context.Current.Map.Personas[persona.Id];
            foreach (var stage in context.Future.Map.Stages)
            {
                var before = context.BeforeOf(stage).ToList();
                var isServed = known is not null && before.Exists(own => now.Serves(own, known));
                var wasUnwilling = known is not null && before.Exists(own => now.ServesUnwillingly(own, known));
                if (then.ServesUnwillingly(stage, persona))
                {
                    yield return Gap(context, persona, stage, before, isServed && !wasUnwilling ? GapStanding.Regression : GapStanding.Open);
                }
                else if (wasUnwilling && then.Serves(stage, persona))
                {
                    yield return Gap(context, persona, stage, before, GapStanding.Planned);
                }
            }
        }
    }

    private Gap Gap(GapContext context, Persona persona, Stage stage, List<Stage> before, GapStanding standing) => new()
    {
        Id = IdOf(persona.Key, stage.Key),
        Kind = Kind,
        Severity = GapSeverity.High,
        Standing = standing,
        Title = $"{GapText.Name(stage)} has only channels that {GapText.Name(persona)} avoids",
        Message = $"In the stage {GapText.Name(stage)}, {GapText.Name(persona)} is served only through channels that this persona avoids" + standing switch
        {
            GapStanding.Planned => " today; in future there is another way.",
            GapStanding.Regression => " in future; today there is another way.",
            _ => ", and nothing changes that.",
        },
        Advice = standing == GapStanding.Planned ? null : $"Offer something there through a channel that {GapText.Name(persona)} prefers or uses.",
        Elements = [context.Future.Stage(stage), context.Future.Persona(persona), .. before.Select(context.Current.Stage)],
    };
}
