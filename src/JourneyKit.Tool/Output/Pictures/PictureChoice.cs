using JourneyKit.Rendering;
using JourneyKit.Tool.Output.Companions;

namespace JourneyKit.Tool.Output.Pictures;

/// <summary>Chooses what draws a map.</summary>
internal static class PictureChoice
{
    private const string Report = "report";
    private const string Gap = "gap";
    private const string Map = "map";

    /// <summary>What draws the picture that is asked for, or the usual one of a map.</summary>
    /// <param name="kind">The picture that is asked for; null for the usual one.</param>
    /// <param name="format">The notation.</param>
    /// <param name="compares">Whether there is a map to compare with.</param>
    /// <exception cref="Refusal">The picture cannot be written in this notation.</exception>
    public static IJourneyRenderer Of(string? kind, string format, bool compares)
    {
        var drawn = SkiaCompanion.Drawn(format);
        return kind is null
            ? Renderers.Find(Report, drawn) ?? (compares ? Renderers.Find(Gap, drawn) : null) ?? Renderers.Find(Map, drawn) ?? Renderers.All.First(renderer => renderer.Format == drawn)
            : Renderers.Find(kind, drawn) ?? throw new Refusal($"the picture `{kind}` cannot be written as {format}; it can be as {Formats(kind)}");
    }

    private static string Formats(string kind) => string.Join(" or ", PictureTarget.Written(Renderers.All.Where(renderer => renderer.Picture == kind)));
}
