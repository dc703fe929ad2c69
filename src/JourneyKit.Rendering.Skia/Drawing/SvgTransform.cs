using System.Text.RegularExpressions;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>Moves, turns and scales as pictures write them.</summary>
internal static partial class SvgTransform
{
    public static SKMatrix Of(string? text)
    {
        var matrix = SKMatrix.Identity;
        foreach (Match step in Steps().Matches(text ?? ""))
        {
            var numbers = SvgNumbers.All(step.Groups["numbers"].Value);
            matrix = matrix.PreConcat((step.Groups["name"].Value, numbers) switch
            {
                ("translate", [var x, var y]) => SKMatrix.CreateTranslation(x, y),
                ("translate", [var x]) => SKMatrix.CreateTranslation(x, 0),
                ("scale", [var x, var y]) => SKMatrix.CreateScale(x, y),
                ("scale", [var both]) => SKMatrix.CreateScale(both, both),
                ("rotate", [var degrees]) => SKMatrix.CreateRotationDegrees(degrees),
                ("rotate", [var degrees, var x, var y]) => SKMatrix.CreateRotationDegrees(degrees, x, y),
                _ => throw new ArgumentException($"The picture has the transformation `{step.Value}`, which pictures of JourneyKit do not have.", nameof(text)),
            });
        }

        return matrix;
    }

    [GeneratedRegex(@"(?<name>[a-zA-Z]+)\((?<numbers>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Steps();
}
