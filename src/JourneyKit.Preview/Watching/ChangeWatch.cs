using System.Collections.Concurrent;
using System.Globalization;

namespace JourneyKit.Preview.Watching;

/// <summary>
/// Notices that a file changes: at once where the system tells, else by looking every second. What editors write in several
/// steps is one change.
/// </summary>
internal sealed class ChangeWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileSystemWatcher?> watchers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim hint = new(0);
    private readonly CancellationTokenSource end = new();
    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long revision;

    /// <summary>How many changes there were.</summary>
    public long Revision => Interlocked.Read(ref revision);

    /// <summary>Begins to look.</summary>
    public void Begin() => _ = Task.Run(LookAsync);

    /// <summary>Adds files and folders that are to be watched. Of a folder its names are watched.</summary>
    public void Add(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths.Where(path => files.TryAdd(path, StateOf(path))))
        {
            watchers.GetOrAdd(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!, Watch);
        }
    }

    /// <summary>Waits until there were more changes than these.</summary>
    public async Task<long> AfterAsync(long seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (revision != seen)
                {
                    return revision;
                }

                change = next.Task;
            }

            await change.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        end.Cancel();
        foreach (var watcher in watchers.Values)
        {
            watcher?.Dispose();
        }
    }

    // Editors write beside and rename, so the folder is asked. Where the system has no watchers left, looking is enough.
    private FileSystemWatcher? Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, _) => hint.Release();
            watcher.Created += (_, _) => hint.Release();
            watcher.Renamed += (_, _) => hint.Release();
            watcher.Deleted += (_, _) => hint.Release();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    private async Task LookAsync()
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                if (await hint.WaitAsync(Look, end.Token).ConfigureAwait(false))
                {
                    while (await hint.WaitAsync(Pause, end.Token).ConfigureAwait(false))
                    {
                        // More of the same change.
                    }
                }

                if (HasChanged())
                {
                    Tell();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is the end.
        }
    }

    private bool HasChanged()
    {
        var has = false;
        foreach (var (path, state) in files)
        {
            var now = StateOf(path);
            has |= now != state && files.TryUpdate(path, now, state);
        }

        return has;
    }

    private void Tell()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            revision++;
            (told, next) = (next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        told.SetResult();
    }

    private static string StateOf(string path)
    {
        try
        {
            return Directory.Exists(path) ? string.Join('\n', Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal))
                : new FileInfo(path) is { Exists: true } file ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks} {file.Length}")
                : "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
