using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Findings.PainPoints;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Objectives that nothing serves, and needs that no touchpoint meets.</summary>
internal static class Aims
{
    private const int Most = 5;

    public static InsightTopic Of(InsightContext context)
        => new("unserved", InsightPart.Issues, "Objectives that nothing serves, needs that nothing meets", Most, [.. Objectives(context), .. Needs(context.Map)]);

    private static IEnumerable<InsightItem> Objectives(InsightContext context)
    {
        var use = new ObjectiveUse(context.Scored);
        foreach (var objective in context.Map.Objectives)
        {
            if (!use.IsNamed(objective) && !use.IsWorkedOn(objective))
            {
                yield return new InsightItem($"objective:{objective.Id}", $"Nothing serves the objective {GapText.Name(objective)}: no conversion, metric, opportunity or touchpoint names it.", Places.Objective(objective));
            }
            else if (!use.IsWorkedOn(objective))
            {
                yield return new InsightItem($"objective:{objective.Id}", $"No initiative works toward the objective {GapText.Name(objective)}.", Places.Objective(objective));
            }
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
