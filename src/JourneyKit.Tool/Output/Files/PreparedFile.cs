namespace JourneyKit.Tool.Output.Files;

/// <summary>
/// A new content of a file, ready to be put in its place. Where nothing is lost by it, the file is replaced at once, so that
/// nobody ever reads half of it; a file with several names, with another owner, or in a folder that takes no new file is
/// written where it is.
/// </summary>
internal sealed class PreparedFile : IDisposable
{
    private const int MostTries = 100;

    private readonly string path;
    private readonly byte[] bytes;
    private readonly TemporaryFile? temporary;

    private PreparedFile(string path, byte[] bytes, TemporaryFile? temporary) => (this.path, this.bytes, this.temporary) = (path, bytes, temporary);

    /// <summary>Does all that can fail before anything is changed.</summary>
    /// <param name="path">The file, no link.</param>
    /// <param name="bytes">Its new content.</param>
    /// <param name="facts">What the system knows of it; null where it does not exist or the system cannot say.</param>
    public static PreparedFile Of(string path, byte[] bytes, FileFacts? facts)
    {
        if (!File.Exists(path))
        {
            return new PreparedFile(path, bytes, Written(Beside(path), bytes));
        }

        // Who may not write to a file may not replace it either, though the folder would let him.
        File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        return new PreparedFile(path, bytes, facts is { Links: 1 } ? BesideLike(path, bytes, facts) : null);
    }

    public void Put()
    {
        if (temporary is null)
        {
            FileRewrite.Write(path, bytes);
        }
        else
        {
            temporary.MoveTo(path);
        }
    }

    public void Dispose() => temporary?.Dispose();

    private static TemporaryFile? BesideLike(string path, byte[] bytes, FileFacts facts)
    {
        TemporaryFile beside;
        try
        {
            beside = Beside(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }

        if (FileFacts.Of(beside.Path)?.Owner != facts.Owner)
        {
            beside.Dispose();
            return null;
        }

        Written(beside, bytes);
        beside.TakeRightsOf(path);
        return beside;
    }

    private static TemporaryFile Written(TemporaryFile beside, byte[] bytes)
    {
        try
        {
            beside.Write(bytes);
            return beside;
        }
        catch
        {
            beside.Dispose();
            throw;
        }
    }

    private static TemporaryFile Beside(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            // Of its own length: a name beside one of 255 bytes must not be longer.
            var name = Path.Join(Path.GetDirectoryName(path), $".journey-{Environment.ProcessId}-{attempt}.tmp");
            try
            {
                return TemporaryFile.Create(name);
            }
            catch (IOException) when (attempt < MostTries && Path.Exists(name))
            {
                // Somebody's remains, or what stands ready for another file of this folder.
            }
        }
    }
}
