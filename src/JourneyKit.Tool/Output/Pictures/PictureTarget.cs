using JourneyKit.Rendering;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Companions;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Output.Pictures;

/// <summary>Where pictures go, and in which notation.</summary>
/// <param name="Given">The file or folder, as the user calls it.</param>
/// <param name="IsFolder">Whether it is a folder, there or not.</param>
/// <param name="Format">The notation.</param>
internal sealed record PictureTarget(string Given, bool IsFolder, string Format)
{
    /// <summary>The notation of pictures in a folder where nothing else is said.</summary>
    public const string UsualFormat = "svg";

    /// <summary>The notation of pages for browsers.</summary>
    public const string Page = "html";

    /// <summary>Every notation.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Written(Renderers.All)];

    /// <summary>Finds out what the command line means.</summary>
    /// <param name="workspace">Where names lead.</param>
    /// <param name="given">What stands behind <c>-o</c>.</param>
    /// <param name="format">The notation that is asked for; null for none.</param>
    /// <param name="kind">The picture that is asked for; null for none.</param>
    /// <param name="maps">How many maps are drawn.</param>
    /// <exception cref="Refusal">It takes one picture, and there are several maps; or the notation is not known, or not the one that the name says.</exception>
    public static PictureTarget Of(Workspace workspace, string given, string? format, string? kind, int maps)
    {
        if (given == OutputFile.StandardOutput)
        {
            return maps > 1 ? throw new Refusal($"{maps} maps do not fit into standard output; give a folder behind -o")
                : new PictureTarget(given, IsFolder: false, format ?? throw new Refusal($"`-` does not tell a notation; say it with --format: {string.Join(" or ", Notations(kind))}"));
        }

        var full = workspace.Full(given);
        var ending = Path.GetExtension(given).TrimStart('.').ToLowerInvariant();
        var isNotation = Formats.Contains(ending, StringComparer.Ordinal);
        if (Directory.Exists(full) || Path.EndsInDirectorySeparator(given) || (maps > 1 && !isNotation && !File.Exists(full)))
        {
            return new PictureTarget(given, IsFolder: true, format ?? FirstOf(kind));
        }

        return maps > 1 ? throw new Refusal($"`{given}` would be one file, and {maps} maps are drawn; give a folder behind -o, and the notation with --format")
            : format is null && !isNotation ? throw new Refusal($"`{given}` does not end in what {(kind is null ? "a picture" : $"the picture `{kind}`")} can be written as: {string.Join(" or ", Notations(kind).Select(one => "." + one))}")
            : format is not null && isNotation && format != ending ? throw new Refusal($"`{given}` would hold {format}, which its ending denies; change --format or the name")
            : new PictureTarget(given, IsFolder: false, format ?? ending);
    }

    /// <summary>The notations in which renderers draw, and those that a companion makes of them.</summary>
    public static IEnumerable<string> Written(IEnumerable<IJourneyRenderer> renderers)
    {
        var drawn = renderers.Select(renderer => renderer.Format).Distinct(StringComparer.Ordinal).ToList();
        return [.. drawn, .. SkiaCompanion.Formats.Where(format => drawn.Contains(SkiaCompanion.Drawn(format), StringComparer.Ordinal))];
    }

    private static string FirstOf(string? kind)
        => kind is null || Renderers.Find(kind, UsualFormat) is not null ? UsualFormat : Renderers.All.First(renderer => renderer.Picture == kind).Format;

    private static IEnumerable<string> Notations(string? kind)
        => kind is null ? Formats : Written(Renderers.All.Where(renderer => renderer.Picture == kind));
}
