using System.Text;

namespace JourneyKit.Tool.Git;

/// <summary>The folders and files of a commit, read folder by folder when somebody asks.</summary>
/// <param name="objects">The objects of the repository.</param>
/// <param name="id">The id of the tree.</param>
/// <param name="known">The trees that were read already: most folders are the same in many commits.</param>
internal sealed class CommitTree(GitObjects objects, string id, Dictionary<string, IReadOnlyDictionary<string, GitEntry>> known) : IGitTree
{
    public IReadOnlyDictionary<string, GitEntry>? EntriesOf(string folder)
    {
        var at = Entries(id);
        foreach (var name in folder.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at?.GetValueOrDefault(name) is not { IsFolder: true } entry)
            {
                return null;
            }

            at = Entries(entry.Id);
        }

        return at;
    }

    private IReadOnlyDictionary<string, GitEntry>? Entries(string tree)
    {
        if (!known.TryGetValue(tree, out var entries))
        {
            var bytes = objects.Read(tree) ?? throw new Refusal($"the repository does not have the tree {tree}, which one of its commits names; `git fsck` tells more");
            known.Add(tree, entries = Parse(bytes, tree.Length / 2));
        }

        return entries;
    }

    // Mode, blank, name, null, and the bytes of the id.
    private static Dictionary<string, GitEntry> Parse(ReadOnlySpan<byte> bytes, int idLength)
    {
        var entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal);
        while (bytes.Length > 0)
        {
            var blank = bytes.IndexOf((byte)' ');
            var end = bytes.IndexOf((byte)0);
            var name = Encoding.UTF8.GetString(bytes[(blank + 1)..end]);
            entries[name] = new GitEntry(name, Encoding.ASCII.GetString(bytes[..blank]), Convert.ToHexStringLower(bytes.Slice(end + 1, idLength)));
            bytes = bytes[(end + 1 + idLength)..];
        }

        return entries;
    }
}
