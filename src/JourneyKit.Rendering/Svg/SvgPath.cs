using System.Text;
using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering.Svg;

/// <summary>Writes the steps of a path.</summary>
internal static class SvgPath
{
    public static string Of(IReadOnlyList<PathStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var text = new StringBuilder();
        foreach (var step in steps)
        {
            text.Append(step.Verb switch
            {
                PathVerb.Move => $"M{Place(step.To)}",
                PathVerb.Line => $"L{Place(step.To)}",
                PathVerb.Quadratic => $"Q{Place(step.First)} {Place(step.To)}",
                PathVerb.Cubic => $"C{Place(step.First)} {Place(step.Second)} {Place(step.To)}",
                _ => "Z",
            });
        }

        return text.ToString();
    }

    private static string Place(Point point) => $"{SvgNumber.Of(point.X)} {SvgNumber.Of(point.Y)}";
}
