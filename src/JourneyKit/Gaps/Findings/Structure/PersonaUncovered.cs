using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona that a stage, or the whole journey, has nothing for.</summary>
internal sealed class PersonaUncovered : GapDetector
{
    public override GapKind Kind { get; } = new("persona-uncovered", GapGroup.Structure, "A persona of both maps meets nothing, either today or in future, in the whole journey or in a stage in which others meet something; or a persona that only the future map has meets nothing there. What is the same in both maps is no gap between them, and that a new stage is for others is meant.", "In a stage medium, in the whole journey high; one lower where the future mends it, one higher where the future brings it about.") { Heading = "Personas that are left out" };

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
            if (known is not null && meetsBefore && meetsAfter)
            {
                foreach (var gap in InStages(context, persona, known, contentsBefore, contentsAfter))
                {
                    yield return gap;
                }
            }
            else if (!meetsAfter && (known is null || meetsBefore))
            {
                yield return InJourney(context, persona, known, meetsBefore ? GapStanding.Regression : GapStanding.Open);
            }
            else if (meetsAfter && known is not null)
            {
                yield return InJourney(context, persona, known, GapStanding.Planned);
            }
        }
    }

    private IEnumerable<Gap> InStages(GapContext context, Persona persona, Persona known, StageContents contentsBefore, StageContents contentsAfter)
    {
        foreach (var stage in context.After.Map.Stages)
        {
            if (!contentsAfter.Covers(stage))
            {
                continue;
            }

            var stagesBefore = context.BeforeOf(stage).ToList();
            var (meetsBefore, meetsAfter) = (stagesBefore.Exists(own => contentsBefore.Meets(known, own)), contentsAfter.Meets(persona, stage));
            if (meetsBefore != meetsAfter && (meetsBefore || stagesBefore.Exists(contentsBefore.Covers)))
            {
                yield return InStage(context, persona, stage, stagesBefore, meetsBefore ? GapStanding.Regression : GapStanding.Planned);
            }
        }
    }

    private Gap InStage(GapContext context, Persona persona, Stage stage, List<Stage> stagesBefore, GapStanding standing) => new()
    {
        Id = IdOf(persona.Key, stage.Key),
        Kind = Kind,
        Severity = Severity(GapSeverity.Medium, standing),
        Standing = standing,
        Title = $"{GapText.Name(stage)} has nothing for {GapText.Name(persona)}",
        Message = $"In the stage {GapText.Name(stage)} there is {When(context, standing, $"nothing that {GapText.Name(persona)} meets")}; others are met there.",
        Advice = standing == GapStanding.Planned ? null : $"Find out what {GapText.Name(persona)} does there, and say what is there for them.",
        Elements = [context.After.Persona(persona), context.After.Stage(stage), .. stagesBefore.Select(context.Before.Stage)],
    };

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

    public override GapExample FoundExample { get; } = new(
        """
        personas: [parent, student]
        touchpoints:
          cart: {}
        """,
        """
        personas: [parent, student]
        touchpoints:
          cart: { personas: [parent] }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: [parent, student]
        touchpoints:
          cart: { personas: [parent, student] }
        """,
    };
}
