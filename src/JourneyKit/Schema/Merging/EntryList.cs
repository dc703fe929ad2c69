using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>The entries of one side of a merge, in order and by key. What stands twice, or is no id in a list of ids, is reported and left out.</summary>
internal sealed class EntryList
{
    private readonly List<TreeEntry> entries = [];
    private readonly Dictionary<string, TreeEntry> byKey = new(StringComparer.Ordinal);

    public IReadOnlyList<TreeEntry> Entries => entries;

    /// <summary>Whether something was left out.</summary>
    public bool IsFaulty { get; private set; }

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>The keys, to be searched for one that is nearly another.</summary>
    public NearKeys Near => field ??= new NearKeys(Keys);

    public TreeEntry? this[string key] => byKey.GetValueOrDefault(key);

    /// <summary>Gathers the entries under a node; none where there is no node, or where it has no entries.</summary>
    public static EntryList Of(EntryForm form, int node, ReadContext faults)
    {
        var list = new EntryList();
        foreach (var entry in (node == LocatedTree.None ? null : form.EntriesOf(faults.Tree, node)) ?? [])
        {
            // A faulty key has been reported.
            if (faults.Tree[entry.Node].Kind == NodeKind.Faulty || (entry.Value == LocatedTree.None && !faults.IsIdItem(entry.Node)))
            {
                list.IsFaulty = true;
                continue;
            }

            list.IsFaulty |= list.byKey.ContainsKey(entry.Key);
            if (list.byKey.TryAdd(entry.Key, entry))
            {
                list.entries.Add(entry);
            }
            else if (form.Role == EntryRole.Elements && form.Table!.Kind is { } kind)
            {
                faults.DuplicateId(entry.Node, list[entry.Key]!.Node, kind);
            }
            else
            {
                faults.DuplicateKey(entry.Node, list[entry.Key]!.Node);
            }
        }

        return list;
    }

    public void Remove(Func<string, bool> isGone)
    {
        entries.RemoveAll(entry => isGone(entry.Key) && byKey.Remove(entry.Key));
    }
}
