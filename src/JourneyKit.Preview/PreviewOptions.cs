namespace JourneyKit.Preview;

/// <summary>What the command line asks for.</summary>
/// <param name="Given">The map or folder, as the user calls it.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Root">The folder that nothing that is read may lie outside of.</param>
/// <param name="Editor">The address that opens a file in an editor.</param>
/// <param name="Theme">The colours: light ones follow the visitor.</param>
internal sealed record PreviewOptions(string Given, string Path, string Root, EditorLink Editor, Theme Theme)
{
    private const string Usage = "usage: journey-preview PATH [--root DIR] [--editor TEMPLATE] [--theme light|dark]";

    /// <summary>Reads the arguments. The command `journey preview` has the help and gives better words.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="currentDirectory">The folder that names start from.</param>
    public static (PreviewOptions? Options, string Fault) Parse(IReadOnlyList<string> args, string currentDirectory)
    {
        ArgumentNullException.ThrowIfNull(args);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        string? given = null;
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] is "--root" or "--editor" or "--theme" && at + 1 < args.Count)
            {
                named[args[at]] = args[++at];
            }
            else if (given is null && args[at].Length > 0 && !args[at].StartsWith('-'))
            {
                given = args[at];
            }
            else
            {
                return (null, Usage);
            }
        }

        if (given is null || (named.TryGetValue("--theme", out var theme) && theme is not ("light" or "dark")))
        {
            return (null, Usage);
        }

        var path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(given, currentDirectory));
        if (!System.IO.Path.Exists(path))
        {
            return (null, $"`{given}`: there is no such file or folder");
        }

        var folder = Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(path)!;
        var root = named.TryGetValue("--root", out var asked) ? System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(asked, currentDirectory))
            : IsIn(path, currentDirectory) ? currentDirectory : folder;
        return !Directory.Exists(root) ? (null, $"the root `{asked}` is no folder")
            : !IsIn(path, root) ? (null, $"`{given}` lies outside the root `{asked}`")
            : EditorLink.Of(named.GetValueOrDefault("--editor") ?? EditorLink.Usual) is { } editor ? (new PreviewOptions(given, path, root, editor, theme == "dark" ? Theme.Dark : Theme.Light), "")
            : (null, $"`--editor` takes an address with {{path}} in it, such as {EditorLink.Usual}");
    }

    private static bool IsIn(string path, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) && !System.IO.Path.IsPathRooted(relative);
    }
}
