using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes;

/// <summary>Turns a picture round for readers of scripts that run from right to left. Icons and letters keep their shape.</summary>
internal static class Mirror
{
    /// <summary>The picture as its readers read it: the same one, or its mirror image.</summary>
    public static Scene Turn(Scene scene)
        => scene.Reading == Reading.LeftToRight ? scene : scene with { Nodes = Turn(scene.Nodes, scene.Width) };

    private static List<SceneNode> Turn(IReadOnlyList<SceneNode> nodes, double width) => [.. nodes.Select(node => Turn(node, width))];

    private static SceneNode Turn(SceneNode node, double width) => node switch
    {
        SceneGroup group => group with { Children = Turn(group.Children, width), Clip = group.Clip is { } clip ? Turn(clip, width) : null, Area = group.Area is { } area ? Turn(area, width) : null },
        SceneText text => text with
        {
            X = width - text.X,
            Anchor = text.Anchor switch { Anchor.Left => Anchor.Right, Anchor.Right => Anchor.Left, _ => Anchor.Middle },
            Cell = text.Cell is { } cell ? Turn(cell, width) : null,
        },
        SceneBox box => box with { Box = Turn(box.Box, width), Paint = Turn(box.Paint, width) },
        SceneDisc disc => disc with { Middle = Turn(disc.Middle, width) },
        ScenePath path => path with { Steps = [.. path.Steps.Select(step => Turn(step, width))], Paint = Turn(path.Paint, width) },
        SceneMark mark => mark with { X = width - mark.X - mark.Size },
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no mirror image."),
    };

    private static Box Turn(Box box, double width) => box with { X = width - box.Right };

    private static Point Turn(Point point, double width) => point with { X = width - point.X };

    private static PathStep Turn(PathStep step, double width) => new(step.Verb, Turn(step.To, width), Turn(step.First, width), Turn(step.Second, width));

    private static Paint Turn(Paint paint, double width)
        => paint.Fill is Fill.Fade fade ? paint with { Fill = fade with { From = Turn(fade.From, width), To = Turn(fade.To, width) } } : paint;
}
