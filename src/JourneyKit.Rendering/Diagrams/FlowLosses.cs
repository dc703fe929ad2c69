using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Elements;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>What a flow in a notation of nodes and lines has no place for.</summary>
internal static class FlowLosses
{
    private static readonly Carried[] Carries =
    [
        new(JourneySchema.Map, PropertyKeys.Title),
        new(StageDefinition.Table, PropertyKeys.Name),
        new(TouchpointDefinition.Table, PropertyKeys.Name, PropertyKeys.Stage, PropertyKeys.Entry, PropertyKeys.Exit),
        new(TransitionDefinition.Table, PropertyKeys.Share, PropertyKeys.Continuity),
    ];

    /// <summary>One sentence for each kind of thing.</summary>
    /// <param name="notation">What does not carry it, as in "has no place for …".</param>
    /// <param name="request">What was drawn.</param>
    /// <param name="diagram">What the diagram shows of it.</param>
    public static IEnumerable<string> Of(string notation, RenderRequest request, FlowDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(diagram);
        var lost = diagram.Chain.Touchpoints.Count(flow => flow.DropOff > 0);
        if (lost > 0)
        {
            yield return $"How many drop off at {Listing.Count(lost, "touchpoint")} is not shown.";
        }

        var empty = request.Map.Stages.Count - diagram.Groups.Count(group => group.Stage is not null);
        if (empty > 0)
        {
            yield return $"{Listing.Count(empty, "stage")} without touchpoints {(empty == 1 ? "is" : "are")} not shown.";
        }

        foreach (var sentence in Unmet.Of(request.Map, request.Persona).Concat(Losses.Of(notation, request.Map, Carries)))
        {
            yield return sentence;
        }
    }
}
