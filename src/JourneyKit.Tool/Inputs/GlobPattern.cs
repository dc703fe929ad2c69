using Microsoft.Extensions.FileSystemGlobbing;

namespace JourneyKit.Tool.Inputs;

/// <summary>A path with <c>*</c> in a name, or <c>**</c> for any folders, where the shell has not filled it in.</summary>
internal static class GlobPattern
{
    private const string AnyFolders = "**";

    public static bool IsGlob(string given) => given.Contains('*', StringComparison.Ordinal);

    /// <summary>The YAML and JSON files that match.</summary>
    /// <param name="given">The pattern.</param>
    /// <param name="workspace">Where names lead.</param>
    /// <param name="cannotSearch">Told of each folder that cannot be searched, beginning as the pattern does, with the reason.</param>
    /// <returns>Their paths, beginning as the pattern does.</returns>
    public static IEnumerable<string> Matches(string given, Workspace workspace, Action<string, string> cannotSearch)
    {
        var names = given.Replace('\\', '/').Split('/');
        var fixedCount = Array.FindIndex(names, IsGlob);
        var start = string.Join('/', names[..fixedCount]) is "" && fixedCount > 0 ? "/" : string.Join('/', names[..fixedCount]);
        var folder = workspace.Full(start.Length == 0 ? "." : start);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var rest = names[fixedCount..];
        var depth = rest.Contains(AnyFolders, StringComparer.Ordinal) ? int.MaxValue : rest.Length - 1;
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', rest));
        return FolderSearch.Files(folder, name => DocumentReader.FormatByName(name) is not null, (below, reason) => cannotSearch(Path.Join(start, below), reason), depth: depth)
            .Where(file => matcher.Match(file).HasMatches)
            .Select(file => Path.Join(start, file));
    }
}
