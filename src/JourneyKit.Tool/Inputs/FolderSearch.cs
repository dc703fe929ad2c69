using System.IO.Enumeration;

namespace JourneyKit.Tool.Inputs;

/// <summary>The files below a folder, in ordinal order of their paths.</summary>
internal static class FolderSearch
{
    /// <summary>Their paths below the folder, with <c>/</c> between. Hidden folders and links to folders are left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cannotSearch">Told of each folder that cannot be searched, by its path below the folder, with the reason; the others are.</param>
    /// <param name="depth">How many folders deep to look.</param>
    public static IReadOnlyList<string> Files(string folder, Action<string, string> cannotSearch, int depth = int.MaxValue)
    {
        var files = new List<string>();
        var folders = new Stack<(string Path, int Depth)>([("", 0)]);
        while (folders.TryPop(out var next))
        {
            try
            {
                foreach (var (name, isFolder) in Entries(Path.Join(folder, next.Path)))
                {
                    var path = next.Path.Length == 0 ? name : next.Path + "/" + name;
                    if (!isFolder)
                    {
                        files.Add(path);
                    }
                    else if (next.Depth < depth)
                    {
                        folders.Push((path, next.Depth + 1));
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
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || (!entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
    };
}
