using JourneyKit.Formats;
using JourneyKit.Preview.Watching;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Preview;

/// <summary>The maps that are shown: one, or all below a folder. Nothing else can be asked for.</summary>
internal sealed class MapShelf
{
    private readonly PreviewOptions options;
    private readonly ChangeWatch watch;
    private readonly Dictionary<string, ShownMap> maps = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Finds the maps.</summary>
    public MapShelf(PreviewOptions options, ChangeWatch watch)
    {
        (this.options, this.watch) = (options, watch);
        watch.Add([options.Path]);
    }

    /// <summary>The maps as pages name them: by their ways from the root, in ordinal order.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(options.Path)
        ? [.. FolderSearch.Files(options.Path, IsMap, static (_, _) => { }).Select(file => BelowRoot(Path.Join(options.Path, file)))]
        : [BelowRoot(options.Path)];

    /// <summary>What is shown, as the user calls it.</summary>
    public string Given => options.Given;

    /// <summary>Says that a folder holds no map, and what one would be.</summary>
    public static string NothingIn(string folder)
        => $"There is no map in `{folder.Replace('`', '\'')}` or below it yet: names of maps end in {string.Join(", ", JourneyFormats.FileEndings.Select(ending => $"`{ending}`"))}. `journey new` writes one, and it is shown as soon as it is there.";

    /// <summary>A map.</summary>
    /// <param name="name">What pages call it.</param>
    /// <returns>The map; null where it is none of those that are shown.</returns>
    public ShownMap? Find(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        lock (gate)
        {
            if (!maps.TryGetValue(name, out var map))
            {
                maps.Add(name, map = new ShownMap(options, name, watch));
            }

            return map;
        }
    }

    private static bool IsMap(string name) => JourneyFormats.FileEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private string BelowRoot(string path) => Path.GetRelativePath(options.Root, path).Replace('\\', '/');
}
