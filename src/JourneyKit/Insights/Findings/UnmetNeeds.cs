using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>Needs that no touchpoint meets.</summary>
internal static class UnmetNeeds
{
    private const int Most = 3;

    public static InsightTopic Of(InsightContext context) => new("needs", InsightPart.Issues, "Needs that no touchpoint says it meets", Most, [.. Needs(context.Map)]);

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
                yield return new InsightItem($"needs:{persona.Id}", $"{GapText.Name(persona)}: {needs}.", Places.Persona(persona) / PropertyKeys.Needs);
            }
        }

        foreach (var stage in map.Stages)
        {
            if (Unmet(stage.Needs, met) is { } needs)
            {
                yield return new InsightItem($"needs:{stage.Id}", $"In {GapText.Name(stage)}: {needs}.", Places.Stage(stage) / PropertyKeys.Needs);
            }
        }
    }

    private static string? Unmet(ElementList<string> needs, HashSet<string> met)
    {
        var unmet = needs.Where(need => !met.Contains(need)).ToList();
        return unmet.Count == 0 ? null : GapText.Quoted(unmet);
    }
}
