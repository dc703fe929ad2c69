using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Who carries the journey where: equal boxes in rows of channels, stages or teams, and the lines between them.</summary>
internal sealed class SwimlanePicture : IPicture
{
    public string Name => "swimlane";

    public IReadOnlyList<string> Bys => GridRows.Bys;

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var source = GridReading.Of(request);
        return [FlowNotice.Reason(source) is { } reason ? FlowNotice.Draw(request, source, Name, reason) : SwimScene.Draw(request, source, Name, Title(request))];
    }

    private static string Title(RenderRequest request) => $"{request.Map.Title}: " + (request.By ?? GridRows.Bys[0]) switch
    {
        "team" => "which team carries which touchpoint",
        "stage" => "which touchpoints belong to which stage",
        _ => "which channel carries which touchpoint",
    } + (request.Persona is { } persona ? $", for {request.Map.Personas[persona]!.Name}" : "");
}
