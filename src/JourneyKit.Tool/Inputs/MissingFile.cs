namespace JourneyKit.Tool.Inputs;

/// <summary>Says that a file is missing, and which one may have been meant.</summary>
internal static class MissingFile
{
    public static string Message(string given, Workspace workspace)
    {
        var full = workspace.Full(given);
        var folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            return $"`{given}`: there is no such file or folder";
        }

        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);
        var near = NearName.Of(Path.GetFileName(full), names);
        return $"`{given}`: there is no such file or folder{(near is null ? "" : $"; did you mean `{Path.Join(Path.GetDirectoryName(given), near).Replace('\\', '/')}`?")}";
    }
}
