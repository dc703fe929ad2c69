using JourneyKit.Documents;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Editing.Renames;

/// <summary>The files among which an element is renamed, and how they name each other.</summary>
/// <param name="files">Where they are read.</param>
/// <param name="limits">How much is taken.</param>
/// <param name="root">The folder of all, as messages call it.</param>
/// <param name="nameOf">The path below the root of a path of the caller's.</param>
/// <param name="open">Opens a file by its path below the root, with the edits that were made in it; null where it cannot be read.</param>
internal sealed class RenamedFiles(IJourneyFiles files, ReadLimits limits, string root, Func<string, string> nameOf, Func<string, OpenFile?> open)
{
    private readonly Dictionary<string, RenamedFile> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<RenamedFile>> spaces = new(StringComparer.Ordinal);

    /// <summary>All files that were looked at.</summary>
    public IReadOnlyCollection<RenamedFile> All => known.Values;

    /// <summary>What a file below a root is called.</summary>
    public static string Display(string root, string name)
    {
        var folder = root.Replace('\\', '/').TrimEnd('/');
        return folder.Length > 0 ? folder + "/" + name : root.StartsWith('/') ? "/" + name : name;
    }

    /// <summary>A file of the caller's, with all that it names; null where there is none.</summary>
    public RenamedFile? Add(string path) => Find(nameOf(path));

    /// <summary>Reads a document as it is, or as it would be with other contents of some files.</summary>
    public JourneyDocument Load(RenamedFile file, IReadOnlyList<OpenFile>? edited = null)
    {
        var with = new EditedFiles(files);
        foreach (var each in edited ?? [])
        {
            with.Put(each.Name, each.After);
        }

        return new DocumentLoader(with, limits, root).Load(file.Name);
    }

    /// <summary>The files whose ids make one document: its own, what it extends, what it includes.</summary>
    public IReadOnlyList<RenamedFile> SpaceOf(RenamedFile file)
    {
        if (!spaces.TryGetValue(file.Name, out var space))
        {
            var chain = new List<RenamedFile> { file };
            while (Linked(chain[^1], chain[^1].Extends) is { } next && !chain.Contains(next))
            {
                chain.Add(next);
            }

            var including = chain.Find(each => each.Include is not null);
            spaces[file.Name] = space = [.. chain, .. (including?.Include ?? []).Select(path => Linked(including!, path)).OfType<RenamedFile>().Except(chain)];
        }

        return space;
    }

    /// <summary>The document that a document is compared with; null where there is none.</summary>
    public RenamedFile? BaselineOf(RenamedFile file) => Linked(file, file.Baseline);

    private RenamedFile? Linked(RenamedFile file, string? path)
        => path is not null && WrittenPath.Resolve(file.Name, path, out var name) is null ? Find(name) : null;

    private RenamedFile? Find(string name)
    {
        if (known.TryGetValue(name, out var found))
        {
            return found;
        }

        var content = files.Read(name, limits.Bytes);
        if (content.Failure is not null)
        {
            return null;
        }

        known[name] = found = new RenamedFile(name, Display(root, name), content.Bytes, open(name));
        SpaceOf(found);
        BaselineOf(found);
        return found;
    }
}
