namespace JourneyKit.Tool.Output.Files;

/// <summary>
/// Puts a new content into a file. Where nothing is lost by it, the file is replaced at once, so that nobody ever reads half
/// of it; a file with several names, with another owner, or in a folder that takes no new file is written where it is.
/// </summary>
internal static class FileReplacement
{
    private const int MostTries = 100;

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file, no link.</param>
    /// <param name="bytes">Its new content.</param>
    /// <param name="facts">What the system knows of it; null where it does not exist or the system cannot say.</param>
    public static void Write(string path, byte[] bytes, FileFacts? facts)
    {
        if (!File.Exists(path))
        {
            Uninterrupted.Run(() => Create(path, bytes));
        }
        else if (facts is not { Links: 1 })
        {
            Uninterrupted.Run(() => FileRewrite.Write(path, bytes));
        }
        else
        {
            Uninterrupted.Run(() => ReplaceOrRewrite(path, bytes, facts));
        }
    }

    private static void Create(string path, byte[] bytes)
    {
        using var temporary = Beside(path);
        temporary.Write(bytes);
        temporary.MoveTo(path);
    }

    private static void ReplaceOrRewrite(string path, byte[] bytes, FileFacts facts)
    {
        // Who may not write to a file may not replace it either, though the folder would let him.
        File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        TemporaryFile temporary;
        try
        {
            temporary = Beside(path);
        }
        catch (UnauthorizedAccessException)
        {
            FileRewrite.Write(path, bytes);
            return;
        }

        using (temporary)
        {
            if (FileFacts.Of(temporary.Path)?.Owner != facts.Owner)
            {
                temporary.Dispose();
                FileRewrite.Write(path, bytes);
                return;
            }

            temporary.Write(bytes);
            temporary.TakeRightsOf(path);
            temporary.MoveTo(path);
        }
    }

    private static TemporaryFile Beside(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            // Of its own length: a name beside one of 255 bytes must not be longer.
            var temporary = Path.Join(Path.GetDirectoryName(path), $".journey-{Environment.ProcessId}-{attempt}.tmp");
            try
            {
                return TemporaryFile.Create(temporary);
            }
            catch (IOException) when (attempt < MostTries && Path.Exists(temporary))
            {
                // Somebody's remains, which are not ours to remove.
            }
        }
    }
}
