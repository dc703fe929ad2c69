using JourneyKit.Gaps.Findings.PainPoints;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Objectives that nothing serves, and needs that no touchpoint meets.</summary>
internal static class Aims
{
    private const int Most = 4;

    public static InsightTopic Of(InsightContext context)
        => new("unserved", InsightPart.Issues, "Objectives that nothing serves, needs that nothing meets", Most, [.. Objectives(context), .. Needs(context.Map)]);

    private static IEnumerable<InsightItem> Objectives(InsightContext context)
    {
        var use = new ObjectiveUse(context.Scored);
        foreach (var objective in context.Map.Objectives.Where(objective => !use.IsNamed(objective) && !use.IsWorkedOn(objective)))
        {
            yield return new InsightItem($"objective:{objective.Id}", $"Nothing serves the objective {GapText.Name(objective)}: no conversion, opportunity, touchpoint or initiative names it, nor a metric in use.", Places.Objective(objective));
        }

        // That nothing is planned is said where what is planned stands; there it needs no line for each objective.
        var idle = context.Map.Objectives.Where(objective => use.IsNamed(objective) && !use.IsWorkedOn(objective)).ToList();
        if (idle.Count > 0)
        {
            yield return new InsightItem("objectives-without-work", $"No initiative works toward {(idle.Count == 1 ? "the objective" : idle.Count == context.Map.Objectives.Count ? $"any of the {idle.Count} objectives:" : $"{idle.Count} of the {context.Map.Objectives.Count} objectives:")} {GapText.Names(idle)}.", Places.Objectives);
        }
    }

    // Where no touchpoint says what it meets, that is not known, and the topic of unknowns says so.
    private static IEnumerable<InsightItem> Needs(JourneyMap map)
    {
        var met = map.Touchpoints.SelectMany(touchpoint => touchpoint.Meets).ToHashSet(StringComparer.Ordinal);
        if (met.Count == 0)
        {
            yield break;
        }

        foreach (var persona in map.Personas)
        {
            if (Unmet(persona.Needs, met) is { } needs)
            {
                yield return new InsightItem($"needs:{persona.Id}", $"No touchpoint says that it meets what {GapText.Name(persona)} needs: {needs}.", Places.Persona(persona) / PropertyKeys.Needs);
            }
        }

        foreach (var stage in map.Stages)
        {
            if (Unmet(stage.Needs, met) is { } needs)
            {
                yield return new InsightItem($"needs:{stage.Id}", $"No touchpoint says that it meets what is needed in {GapText.Name(stage)}: {needs}.", Places.Stage(stage) / PropertyKeys.Needs);
            }
        }
    }

    private static string? Unmet(ElementList<string> needs, HashSet<string> met)
    {
        var unmet = needs.Where(need => !met.Contains(need)).ToList();
        return unmet.Count == 0 ? null : GapText.Quoted(unmet);
    }
}
