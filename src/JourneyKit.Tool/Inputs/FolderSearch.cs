using System.IO.Enumeration;

namespace JourneyKit.Tool.Inputs;

/// <summary>The files below a folder, in ordinal order of their paths.</summary>
internal static class FolderSearch
{
    /// <summary>Their paths below the folder, with <c>/</c> between. Hidden folders and links to folders are left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="depth">How many folders deep to look.</param>
    public static IEnumerable<string> Files(string folder, int depth = int.MaxValue)
    {
        var files = new FileSystemEnumerable<string>(
            folder,
            (ref entry) => Path.GetRelativePath(folder, entry.ToFullPath()).Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = depth > 0, MaxRecursionDepth = depth, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return files.Order(StringComparer.Ordinal);
    }
}
