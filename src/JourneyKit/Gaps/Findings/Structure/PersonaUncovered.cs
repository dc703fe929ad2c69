using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona that a stage, or the whole journey, has nothing for.</summary>
internal sealed class PersonaUncovered : GapDetector
{
    public override GapKind Kind { get; } = new("persona-uncovered", GapGroup.Structure, "A persona of the future map meets nothing, today or in future, in the whole journey or in a stage in which others meet something; or it is new in the future map.", "In a stage medium, in the whole journey high; one lower where the future mends it, one higher where the future brings it about. Low for a new persona.") { Heading = "Personas that are new or left out" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (contentsBefore, contentsAfter) = (new StageContents(context.Before.Map), new StageContents(context.After.Map));
        if (!contentsBefore.HasTouchpoints || !contentsAfter.HasTouchpoints)
        {
            yield break;
        }

        foreach (var persona in context.After.Map.Personas)
        {
            var known = context.Before.Map.Personas[persona.Id];
            var (meetsBefore, meetsAfter) = (known is not null && contentsBefore.MeetsAnything(known), contentsAfter.MeetsAnything(persona));
            if (!meetsAfter)
            {
                yield return InJourney(context, persona, known, meetsBefore ? GapStanding.Regression : GapStanding.Open);
            }
            else if (known is null)
            {
                if (context.Before.Map.Personas.Count > 0)
                {
                    yield return New(context, persona);
                }
            }
            else if (!meetsBefore)
            {
                yield return InJourney(context, persona, known, GapStanding.Planned);
            }
            else
            {
                foreach (var gap in InStages(context, persona, known, contentsBefore, contentsAfter))
                {
                    yield return gap;
                }
            }
        }
    }

    private IEnumerable<Gap> InStages(GapContext context, Persona persona, Persona known, StageContents contentsBefore, StageContents contentsAfter)
    {
        var open = new List<(Stage Stage, List<Stage> Before)>();
        foreach (var stage in context.After.Map.Stages)
        {
            if (!contentsAfter.Covers(stage))
            {
                continue;
            }

            var stagesBefore = context.BeforeOf(stage).ToList();
            var (meetsBefore, meetsAfter) = (stagesBefore.Exists(own => contentsBefore.Meets(known, own)), contentsAfter.Meets(persona, stage));
            if (!meetsAfter && !meetsBefore)
            {
                open.Add((stage, stagesBefore));
            }
            else if (!meetsAfter)
            {
                yield return InStages(context, persona, [(stage, stagesBefore)], GapStanding.Regression);
            }
            else if (!meetsBefore && stagesBefore.Exists(contentsBefore.Covers))
            {
                yield return InStages(context, persona, [(stage, stagesBefore)], GapStanding.Planned);
            }
        }

        if (open.Count > 0)
        {
            yield return InStages(context, persona, open, GapStanding.Open);
        }
    }

    private Gap InStages(GapContext context, Persona persona, List<(Stage Stage, List<Stage> Before)> stages, GapStanding standing) => new()
    {
        Id = IdOf(stages.Select(own => own.Stage.Key).Prepend(persona.Key)),
        Kind = Kind,
        Severity = Severity(GapSeverity.Medium, standing),
        Standing = standing,
        Title = $"{Stages(stages)} {(stages.Count == 1 ? "has" : "have")} nothing for {GapText.Name(persona)}",
        Message = $"In the {(stages.Count == 1 ? "stage" : "stages")} {Stages(stages)} there is {When(context, standing, $"nothing that {GapText.Name(persona)} meets")}; others are met there.",
        Advice = standing == GapStanding.Planned ? null : $"Find out what {GapText.Name(persona)} does there, and say what is there for them.",
        Elements = [context.After.Persona(persona), .. stages.SelectMany(own => own.Before.Select(context.Before.Stage).Prepend(context.After.Stage(own.Stage)))],
    };

    private static string Stages(List<(Stage Stage, List<Stage> Before)> stages) => GapText.Names(stages.Select(own => own.Stage));

    private Gap InJourney(GapContext context, Persona persona, Persona? known, GapStanding standing) => new()
    {
        Id = IdOf(persona.Key),
        Kind = Kind,
        Severity = Severity(GapSeverity.High, standing),
        Standing = standing,
        Title = $"The journey has nothing for {GapText.Name(persona)}",
        Message = $"In the whole journey there is {When(context, standing, $"nothing that {GapText.Name(persona)} meets")}.",
        Advice = standing == GapStanding.Planned ? null : $"Say what {GapText.Name(persona)} meets, or leave the persona out of {context.SecondMap}.",
        Elements = [context.After.Persona(persona), .. known is null ? [] : new[] { context.Before.Persona(known) }],
    };

    private Gap New(GapContext context, Persona persona) => new()
    {
        Id = IdOf(persona.Key),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Planned,
        Title = $"{GapText.Name(persona)} is a new persona",
        Message = $"{GapText.Capital(context.SecondMap)} is made for {GapText.Name(persona)}, too, and how the journey is for them {context.WhenBefore} is not known.",
        Elements = [context.After.Persona(persona)],
    };

    private static string When(GapContext context, GapStanding standing, string nothing) => standing switch
    {
        GapStanding.Planned => $"{nothing} {context.WhenBefore}, but {context.WhenAfter} there is something",
        GapStanding.Regression => $"{nothing} {context.WhenAfter}, although there is something {context.WhenBefore}",
        _ => $"{nothing} {context.WhenAfter}",
    };

    private static GapSeverity Severity(GapSeverity severity, GapStanding standing) => standing switch
    {
        GapStanding.Planned => severity - 1,
        GapStanding.Regression => severity + 1,
        _ => severity,
    };
}
