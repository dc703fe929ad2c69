using JourneyKit.Formats;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Output.Pictures;

/// <summary>
/// What pictures in a folder are called: as the files of their maps. Where several would be called the same, the notation of
/// the map or the folders above it tell them apart, and a number where nothing else does.
/// </summary>
internal static class PictureNames
{
    /// <summary>The names without endings, in the order of the maps; no two differ in letter case alone.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="reserved">What no picture is called.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<InputFile> maps, params IReadOnlyList<string> reserved)
    {
        var bases = maps.Select(map => NameOf(map.FullPath)).ToArray();
        foreach (var place in Clashing([.. maps.Select((map, place) => Path.Join(Path.GetDirectoryName(map.FullPath), bases[place]))]))
        {
            bases[place] += "-" + Path.GetExtension(maps[place].FullPath).TrimStart('.');
        }

        string[] names = [.. bases];
        for (var (depth, clashing) = (1, Clashing(names)); clashing.Any(place => FoldersOf(maps[place]).Count() >= depth); depth++, clashing = Clashing(names))
        {
            foreach (var place in clashing)
            {
                names[place] = string.Join('-', FoldersOf(maps[place]).Take(depth).Reverse().Append(bases[place]));
            }
        }

        var taken = new HashSet<string>(reserved, StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => Free(name, taken.Add))];
    }

    /// <summary>A name that is free, with a number where it is not.</summary>
    /// <param name="name">The name.</param>
    /// <param name="take">Takes a name, and says whether it was free.</param>
    public static string Free(string name, Func<string, bool> take)
    {
        var free = name;
        for (var number = 2; !take(free); number++)
        {
            free = $"{name}-{number}";
        }

        return free;
    }

    // Standard input without a name is called <stdin>.
    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        var ending = JourneyFormats.FileEndings.FirstOrDefault(one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase)) ?? Path.GetExtension(name);
        return name[..^ending.Length].Trim('<', '>') is { Length: > 0 } left ? left : "map";
    }

    private static List<int> Clashing(IReadOnlyList<string> names)
        => [.. names.Select((name, place) => (name, place)).GroupBy(one => one.name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).SelectMany(group => group.Select(one => one.place))];

    // As the user calls them, from the nearest on: names must not tell where on a machine the maps are.
    private static IEnumerable<string> FoldersOf(InputFile map)
        => map.Name.Split('/', '\\').SkipLast(1).Where(folder => folder is not ("" or "." or "..")).Reverse();
}
