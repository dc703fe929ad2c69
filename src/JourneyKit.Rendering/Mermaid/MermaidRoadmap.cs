using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Rendering.Diagrams;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Schema;
using JourneyKit.Schema.Elements;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Mermaid;

/// <summary>Writes the initiatives of a map as a Gantt diagram of Mermaid.</summary>
internal sealed class MermaidRoadmap(IPicture picture) : IJourneyRenderer
{
    private static readonly Carried[] Carries =
    [
        new(JourneySchema.Map, PropertyKeys.Title),
        new(TeamDefinition.Table, PropertyKeys.Name),
        new(InitiativeDefinition.Table, PropertyKeys.Name, PropertyKeys.Owner, PropertyKeys.Status, PropertyKeys.Start, PropertyKeys.Due),
    ];

    public string Picture => picture.Name;

    public string Format => "mmd";

    public RenderedPicture Render(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var map = Requests.Checked(request, picture).Map;
        var roadmap = GapAnalysis.Compare(request.Against ?? map, map).Roadmap;
        var file = roadmap.ToMermaidGantt();
        return new RenderedPicture([new RenderedPage(file)]) { Losses = [.. MermaidLimits.Of(file), .. LossesOf(map, roadmap)] };
    }

    private static IEnumerable<string> LossesOf(JourneyMap map, GapRoadmap roadmap)
    {
        var undated = roadmap.Undated.Count;
        if (undated > 0)
        {
            yield return $"{Listing.Count(undated, "initiative")} without dates {(undated == 1 ? "is" : "are")} in comments only.";
        }

        var dropped = map.Initiatives.Count - roadmap.Steps.Count;
        if (dropped > 0)
        {
            yield return $"{Listing.Count(dropped, "dropped initiative")} {(dropped == 1 ? "is" : "are")} not shown.";
        }

        foreach (var sentence in Losses.Of("A Gantt diagram of Mermaid", map, Carries))
        {
            yield return sentence;
        }
    }
}
