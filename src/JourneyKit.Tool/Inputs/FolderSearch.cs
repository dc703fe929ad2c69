using System.IO.Enumeration;

namespace JourneyKit.Tool.Inputs;

/// <summary>The files below a folder, in ordinal order of their paths.</summary>
internal static class FolderSearch
{
    // What is built or installed there is no source, also where no file says so.
    private static readonly HashSet<string> Built = new(StringComparer.Ordinal) { "node_modules", "bin", "obj" };

    /// <summary>Their paths below the folder, with <c>/</c> between. Hidden folders, links to folders, and what git ignores are left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isWanted">Whether a file of this name is wanted.</param>
    /// <param name="cannotSearch">Told of each folder that cannot be searched, by its path below the folder, with the reason; the others are.</param>
    /// <param name="ignored">Told of each file and folder that git ignores, by its path below the folder.</param>
    /// <param name="depth">How many folders deep to look.</param>
    public static IReadOnlyList<string> Files(string folder, Func<string, bool> isWanted, Action<string, string> cannotSearch, Action<string>? ignored = null, int depth = int.MaxValue)
    {
        var files = new List<string>();
        var folders = new Stack<(string Path, int Depth, IgnoreRules? Rules)>([("", 0, IgnoreRules.Above(folder))]);
        while (folders.TryPop(out var next))
        {
            try
            {
                var full = Path.Join(folder, next.Path);
                List<(string Name, bool IsFolder)> entries = [.. Entries(full)];
                var rules = entries.Contains((IgnoreRules.FileName, false)) ? IgnoreRules.Read(next.Rules, full, IgnoreRules.FileName) : next.Rules;
                foreach (var (name, isFolder) in entries)
                {
                    if (isFolder ? next.Depth >= depth : !isWanted(name))
                    {
                        continue;
                    }

                    var path = next.Path.Length == 0 ? name : next.Path + "/" + name;
                    if (rules?.Ignores(Path.Join(full, name), isFolder) == true)
                    {
                        ignored?.Invoke(path);
                    }
                    else if (isFolder)
                    {
                        folders.Push((path, next.Depth + 1, rules));
                    }
                    else
                    {
                        files.Add(path);
                    }
                }
            }
            catch (Exception fault) when (FaultText.IsOfFile(fault))
            {
                cannotSearch(next.Path, FaultText.Of(fault));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static FileSystemEnumerable<(string Name, bool IsFolder)> Entries(string folder) => new(
        folder,
        (ref entry) => (entry.FileName.ToString(), entry.IsDirectory),
        new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory
            || (!entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !Built.Contains(entry.FileName.ToString())),
    };
}
