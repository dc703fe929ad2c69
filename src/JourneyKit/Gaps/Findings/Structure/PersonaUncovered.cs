using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>A persona that a stage, or the whole journey, has nothing for.</summary>
internal sealed class PersonaUncovered : GapDetector
{
    public override GapKind Kind { get; } = new("persona-uncovered", GapGroup.Structure, "A persona of the future map meets nothing, today or in future, in the whole journey or in a stage in which others meet something; or it is new in the future map.", "In a stage medium, in the whole journey high; one lower where the future mends it, one higher where the future brings it about. Low for a new persona.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (now, then) = (new StageContents(context.Current.Map), new StageContents(context.Future.Map));
        if (!now.HasTouchpoints || !then.HasTouchpoints)
        {
            yield break;
        }

        foreach (var persona in context.Future.Map.Personas)
        {
            var known = context.Current.Map.Personas[persona.Id];
            var (meetsNow, meetsThen) = (known is not null && now.MeetsAnything(known), then.MeetsAnything(persona));
            if (!meetsThen)
            {
                yield return InJourney(context, persona, known, meetsNow ? GapStanding.Regression : GapStanding.Open);
            }
            else if (known is null)
            {
                if (context.Current.Map.Personas.Count > 0)
                {
                    yield return New(context, persona);
                }
            }
            else if (!meetsNow)
            {
                yield return InJourney(context, persona, known, GapStanding.Planned);
            }
            else
            {
                foreach (var gap in InStages(context, persona, known, now, then))
                {
                    yield return gap;
                }
            }
        }
    }

    private IEnumerable<Gap> InStages(GapContext context, Persona persona, Persona known, StageContents now, StageContents then)
    {
        var open = new List<(Stage Stage, List<Stage> Before)>();
        foreach (var stage in context.Future.Map.Stages)
        {
            if (!then.Covers(stage))
            {
                continue;
            }

            var before = context.BeforeOf(stage).ToList();
            var (meetsNow, meetsThen) = (before.Exists(own => now.Meets(known, own)), then.Meets(persona, stage));
            if (!meetsThen && !meetsNow)
            {
                open.Add((stage, before));
            }
            else if (!meetsThen)
            {
                yield return InStages(context, persona, [(stage, before)], GapStanding.Regression);
            }
            else if (!meetsNow && before.Exists(now.Covers))
            {
                yield return InStages(context, persona, [(stage, before)], GapStanding.Planned);
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
        Message = $"In the {(stages.Count == 1 ? "stage" : "stages")} {Stages(stages)} there is {When(standing, $"nothing that {GapText.Name(persona)} meets")}; others are met there.",
        Advice = standing == GapStanding.Planned ? null : $"Find out what {GapText.Name(persona)} does there, and say what is there for them.",
        Elements = [context.Future.Persona(persona), .. stages.SelectMany(own => own.Before.Select(context.Current.Stage).Prepend(context.Future.Stage(own.Stage)))],
    };

    private static string Stages(List<(Stage Stage, List<Stage> Before)> stages) => GapText.Names(stages.Select(own => own.Stage));

    private Gap InJourney(GapContext context, Persona persona, Persona? known, GapStanding standing) => new()
    {
        Id = IdOf(persona.Key),
        Kind = Kind,
        Severity = Severity(GapSeverity.High, standing),
        Standing = standing,
        Title = $"The journey has nothing for {GapText.Name(persona)}",
        Message = $"In the whole journey there is {When(standing, $"nothing that {GapText.Name(persona)} meets")}.",
        Advice = standing == GapStanding.Planned ? null : $"Say what {GapText.Name(persona)} meets, or leave the persona out of the future map.",
        Elements = [context.Future.Persona(persona), .. known is null ? [] : new[] { context.Current.Persona(known) }],
    };

    private Gap New(GapContext context, Persona persona) => new()
    {
        Id = IdOf(persona.Key),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Planned,
        Title = $"{GapText.Name(persona)} is a new persona",
        Message = $"The future journey is made for {GapText.Name(persona)}, too, and how the journey of today is for them is not known.",
        Elements = [context.Future.Persona(persona)],
    };

    private static string When(GapStanding standing, string nothing) => standing switch
    {
        GapStanding.Planned => $"{nothing} today, but in future there is something",
        GapStanding.Regression => $"{nothing} in future, although there is something today",
        _ => $"{nothing} in future",
    };

    private static GapSeverity Severity(GapSeverity severity, GapStanding standing) => standing switch
    {
        GapStanding.Planned => severity - 1,
        GapStanding.Regression => severity + 1,
        _ => severity,
    };
}
