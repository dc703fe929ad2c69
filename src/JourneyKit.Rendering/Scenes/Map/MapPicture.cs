using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The journey as a map: touchpoints from left to right, lanes below each other.</summary>
internal sealed class MapPicture : IPicture
{
    public string Name => "map";

    public IReadOnlyList<string> Lanes { get; } = [.. MapLanes.All.Select(lane => lane.Name)];

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sheet = new LaneSheet(request);
        var form = MapForm.Of(sheet);
        return MapPages.Of(sheet, form);
    }
}
