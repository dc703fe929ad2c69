using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>The entries of the key for the marks of touchpoints.</summary>
internal static class TouchpointKey
{
    private const double Sign = 14;

    public static IReadOnlyList<KeyEntry> Of(IEnumerable<Column> columns) => [.. Stars(columns), .. Alone(columns)];

    public static IEnumerable<KeyEntry> Stars(IEnumerable<Column> columns)
        => columns.Any(column => column.Touchpoint.MomentOfTruth == true) ? [new("moment of truth", Sign, (x, y) => [Signs.Star(x, y - 7, Sign)])] : [];

    private static IEnumerable<KeyEntry> Alone(IEnumerable<Column> columns)
        => columns.Any(column => column.Touchpoint.Kind == TouchpointKind.Action)
            ? [new("the customer alone", Sign, (x, y) => [new SceneBox(new Box(x, y - 7, Sign, Sign), Paint.Line(Ink.Rule2, 1, "3 2"), 3)])] : [];
}
