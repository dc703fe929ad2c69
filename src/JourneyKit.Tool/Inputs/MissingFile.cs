namespace JourneyKit.Tool.Inputs;

/// <summary>Says that a file is missing, and which one may have been meant.</summary>
internal static class MissingFile
{
    public static string Message(string given, Workspace workspace)
    {
        var full = workspace.Full(given);
        if (given.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return $"`{given}`: its name has bytes that are no UTF-8, and cannot be read; rename the file";
        }

        if (File.Exists(full))
        {
            return $"`{given}`: this is a file, not a folder; leave out the separator at its end";
        }

        if (IsOutOfReach(full))
        {
            return $"`{given}` cannot be read: access is denied";
        }

        var folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            return $"`{given}`: there is no such file or folder";
        }

        var names = Entries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);
        var near = NearName.Of(Path.GetFileName(full), names);
        return $"`{given}`: there is no such file or folder{(near is null ? "" : $"; did you mean `{Path.Join(Path.GetDirectoryName(given), near).Replace('\\', '/')}`?")}";
    }

    // Where a folder on the way may not be entered, nobody knows what is in it.
    private static bool IsOutOfReach(string full)
    {
        try
        {
            _ = File.GetAttributes(full);
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            return false;
        }
    }

    // A folder whose names may not be read has no near one to offer.
    private static string[] Entries(string folder)
    {
        try
        {
            return Directory.GetFileSystemEntries(folder);
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            return [];
        }
    }
}
