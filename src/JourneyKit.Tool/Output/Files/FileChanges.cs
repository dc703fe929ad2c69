namespace JourneyKit.Tool.Output.Files;

/// <summary>Changes several files: all of them, or none.</summary>
internal static class FileChanges
{
    /// <summary>Writes what differs.</summary>
    /// <param name="changes">The files, each once.</param>
    /// <exception cref="Refusal">One cannot be written, or was changed since it was read; then all are as they were.</exception>
    public static void Write(IReadOnlyList<FileChange> changes) => Uninterrupted.Run(() =>
    {
        var prepared = new List<(FileChange Change, string Target, PreparedFile File)>();
        try
        {
            foreach (var change in changes.Where(change => !change.IsNone))
            {
                Try(change, () =>
                {
                    var target = TargetOf(change);
                    prepared.Add((change, target, PreparedFile.Of(target, change.After.ToArray(), FileFacts.Of(target))));
                });
            }

            Put(prepared);
        }
        finally
        {
            prepared.ForEach(each => each.File.Dispose());
        }
    });

    private static void Put(List<(FileChange Change, string Target, PreparedFile File)> prepared)
    {
        for (var i = 0; i < prepared.Count; i++)
        {
            try
            {
                Try(prepared[i].Change, prepared[i].File.Put);
            }
            catch (Refusal refusal)
            {
                var left = prepared[..i].Where(each => !IsUndone(each.Change, each.Target)).Select(each => $"`{each.Change.Given}`").ToList();
                throw left.Count == 0 ? refusal : new Refusal($"{refusal.Message}; changed already, and not to be changed back: {string.Join(", ", left)}", refusal) { Path = refusal.Path };
            }
        }
    }

    private static bool IsUndone(FileChange change, string target)
    {
        try
        {
            using var prepared = PreparedFile.Of(target, change.Before.ToArray(), FileFacts.Of(target));
            prepared.Put();
            return true;
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            return false;
        }
    }

    private static string TargetOf(FileChange change)
    {
        var target = OutputPath.Of(change.Path);
        if (target.Descriptor is not null || FileFacts.Of(target.Full)?.Kind is FileKind.Device or FileKind.Pipe)
        {
            throw new Refusal($"`{change.Given}` cannot be changed in place: it is no file") { Path = change.Given };
        }

        // Somebody's work of the last second is not to be lost.
        return File.ReadAllBytes(target.Full).AsSpan().SequenceEqual(change.Before.Span)
            ? target.Full
            : throw new Refusal($"`{change.Given}` was changed since it was read, and is left as it is; try again") { Path = change.Given };
    }

    private static void Try(FileChange change, Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"`{change.Given}` cannot be written: {FaultText.Of(fault)}", fault) { Path = change.Given };
        }
    }
}
