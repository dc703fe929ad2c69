using JourneyKit.Formats;
using JourneyKit.Model;

namespace JourneyKit.Insights.Signals;

/// <summary>Lines of YAML to write down what a signal points to, with an id that the map does not use yet.</summary>
internal static class Draft
{
    public static string PainPoint(JourneyMap map, Touchpoint at, string idea, string description, string category)
    {
        var taken = map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).Select(pain => pain.Key).ToHashSet(StringComparer.Ordinal);
        return $"touchpoints:\n  {at.Id}:\n    painPoints:\n      {Free(taken, idea)}: {{ description: \"{QuotedText.InYaml(description)}\", category: {category} }}\n";
    }

    public static string Opportunity(JourneyMap map, string idea, string name, IEnumerable<Touchpoint> at)
    {
        var taken = map.Opportunities.Select(opportunity => opportunity.Key).ToHashSet(StringComparer.Ordinal);
        var touchpoints = at.Select(touchpoint => touchpoint.Key).ToList();
        return $"opportunities:\n  {Free(taken, idea)}: {{ name: \"{QuotedText.InYaml(name)}\"{(touchpoints.Count == 0 ? "" : $", touchpoints: [{string.Join(", ", touchpoints)}]")} }}\n";
    }

    private static string Free(HashSet<string> taken, string idea)
    {
        var id = idea;
        for (var next = 2; taken.Contains(id); next++)
        {
            id = $"{idea}-{next}";
        }

        return id;
    }
}
