using System.Text;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Diagrams;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Schema;
using JourneyKit.Schema.Elements;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Mermaid;

/// <summary>
/// Writes a map as a user journey of Mermaid: a section for each stage, a task for each touchpoint, and as actors the
/// personas who meet it. The score of a task, 1 to 5, is the feeling, −2 to +2, and three.
/// </summary>
internal sealed class MermaidJourney(IPicture picture) : IJourneyRenderer
{
    private const decimal Middle = 3;

    private static readonly Carried[] Carries =
    [
        new(JourneySchema.Map, PropertyKeys.Title),
        new(StageDefinition.Table, PropertyKeys.Name),
        new(TouchpointDefinition.Table, PropertyKeys.Name, PropertyKeys.Stage, PropertyKeys.Emotion, PropertyKeys.Personas),
        new(PersonaDefinition.Table, PropertyKeys.Name),
    ];

    public string Picture => picture.Name;

    public string Format => "mmd";

    public RenderedPicture Render(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var drawn = new DrawnMap(Requests.Checked(request, picture).Map, request.Persona);
        var groups = StageGroup.Of(drawn.Map, drawn.Touchpoints);
        var text = new StringBuilder("journey\n");
        text.Append($"    title {MermaidText.Escape(drawn.Map.Title, drawn.Map.Id.Value)}\n");
        foreach (var group in groups)
        {
            // A map without stages needs no section; what has no stage must leave the last one.
            if (group.Stage is not null || groups.Count > 1)
            {
                text.Append($"    section {(group.Stage is { } stage ? MermaidText.Escape(stage.Name, stage.Key) : "No stage")}\n");
            }

            foreach (var touchpoint in group.Touchpoints)
            {
                text.Append($"      {MermaidText.Escape(touchpoint.Name, touchpoint.Key)}: {Figures.Number(Middle + (drawn.View(touchpoint).Emotion?.Value ?? 0))}{Actors(drawn, touchpoint)}\n");
            }
        }

        var file = text.ToString();
        return new RenderedPicture([new RenderedPage(file)]) { Losses = [.. MermaidLimits.Of(file), .. LossesOf(drawn, groups)] };
    }

    private static string Actors(DrawnMap drawn, Touchpoint touchpoint)
    {
        var personas = drawn.Map.Personas
            .Where(persona => drawn.Persona is { } only ? persona.Id == only : touchpoint.IsFor(persona.Id))
            .Select(persona => MermaidText.Escape(persona.Name, persona.Key));
        return string.Join(", ", personas) is { Length: > 0 } actors ? $": {actors}" : "";
    }

    private static IEnumerable<string> LossesOf(DrawnMap drawn, IReadOnlyList<StageGroup> groups)
    {
        var unknown = drawn.Touchpoints.Count(touchpoint => drawn.View(touchpoint).Emotion is null);
        if (unknown > 0)
        {
            yield return $"Mermaid asks for a score of every task: {Listing.Count(unknown, "touchpoint")} whose feeling is not known {(unknown == 1 ? "has" : "have")} the middle one, {Figures.Number(Middle)}.";
        }

        var empty = drawn.Map.Stages.Count - groups.Count(group => group.Stage is not null);
        if (empty > 0)
        {
            yield return $"{Listing.Count(empty, "stage")} without touchpoints {(empty == 1 ? "is" : "are")} not shown.";
        }

        foreach (var sentence in Unmet.Of(drawn.Map, drawn.Persona).Concat(Losses.Of("A journey of Mermaid", drawn.Map, Carries)))
        {
            yield return sentence;
        }
    }
}
