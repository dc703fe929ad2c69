using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>How findings put what a map says into their sentences.</summary>
internal static class InsightText
{
    /// <summary>A pain point by its description, else by its name, in quotation marks.</summary>
    public static string Quote(PainPoint pain) => GapText.Quote(Within(pain.Description ?? pain.Name));

    /// <summary>A sentence of the map as a part of another one: without its full stop.</summary>
    public static string Within(string text) => text.Trim() is [.. var start, '.'] and not [.., '.', '.'] ? start : text.Trim();

    /// <summary>Percentage points with their noun: <c>1 point</c>, <c>2.4 points</c>.</summary>
    public static string Points(double points) => Listing.Count(Figures.Points(points), "point");

    /// <summary>For which personas something is, behind a comma; nothing where it is for everybody.</summary>
    public static string ForWhom(JourneyMap map, ElementList<Id<Persona>>? personas)
        => personas is { Count: > 0 } some && some.Count < map.Personas.Count ? $", for {GapText.Names(some.Select(id => map.Personas[id]).OfType<Persona>())}" : "";

    /// <summary>Opportunities by their names, each with its status.</summary>
    public static string Ideas(IEnumerable<Opportunity> ideas)
        => GapText.Listed([.. ideas.Select(idea => idea.Status is { } status ? $"{GapText.Name(idea)} ({ChoiceWords<OpportunityStatus>.Of(status)})" : GapText.Name(idea))]);
}
