using JourneyKit.Schema;

namespace JourneyKit.Merging;

/// <summary>
/// Gives all three versions the same ids: what one side renamed is renamed in the others, too, with what refers to it,
/// so that nothing else about a merge has to know of it.
/// </summary>
internal sealed class RenamesOfBoth
{
    private readonly List<MergeConflict> conflicts = [];
    private readonly List<(ElementKind Kind, string Ours, string Before, string Theirs)> open = [];
    private readonly HashSet<(ElementKind Kind, string Id)> renamed = [];

    public IReadOnlyList<MergeConflict> Conflicts => conflicts;

    /// <summary>What has another id in one of the versions, under the id that it has in all now.</summary>
    public IReadOnlySet<(ElementKind Kind, string Id)> Renamed => renamed;

    /// <summary>Finds what was renamed, and renames it in all three.</summary>
    public static RenamesOfBoth Apply(MergeVersion before, MergeVersion ours, MergeVersion theirs)
    {
        var both = new RenamesOfBoth();
        var (our, their) = (RenameSearch.Find(before, ours), RenameSearch.Find(before, theirs));
        foreach (var rename in our)
        {
            if (their.FirstOrDefault(other => other.Kind == rename.Kind && other.Before == rename.Before) is { } other)
            {
                both.OfBoth(before, theirs, rename, other);
            }
            else
            {
                both.OfOne(rename, before, theirs);
            }
        }

        foreach (var rename in their.Where(rename => !our.Any(other => other.Kind == rename.Kind && other.Before == rename.Before)))
        {
            both.OfOne(rename, before, ours);
        }

        return both;
    }

    /// <summary>Gives a text the ids of a side where the two sides want different ones.</summary>
    public void Settle(MergeVersion version, MergeSide side)
    {
        foreach (var (kind, ours, before, theirs) in open)
        {
            version.TryRename(kind, ours, side == MergeSide.Base ? before : theirs);
        }
    }

    private static bool Has(MergeVersion version, ElementKind kind, string id) => version.DefinitionsOf(kind).Any(node => version.Tree.Text(node) == id);

    private void OfOne(MergeRename rename, MergeVersion before, MergeVersion other)
    {
        if (!Has(other, rename.Kind, rename.After) && other.TryRename(rename.Kind, rename.Before, rename.After) && before.TryRename(rename.Kind, rename.Before, rename.After))
        {
            renamed.Add((rename.Kind, rename.After));
        }
    }

    private void OfBoth(MergeVersion before, MergeVersion theirs, MergeRename our, MergeRename their)
    {
        if (our.After == their.After)
        {
            before.TryRename(our.Kind, our.Before, our.After);
            return;
        }

        var saved = before.Session.Save();
        if (!before.TryRename(our.Kind, our.Before, our.After) || Has(theirs, our.Kind, our.After) || !theirs.TryRename(our.Kind, their.After, our.After))
        {
            before.Restore(saved);
            return;
        }

        open.Add((our.Kind, our.After, our.Before, their.After));
        renamed.Add((our.Kind, our.After));
        conflicts.Add(new MergeConflict(ElementPath.Root / our.Kind.Key / our.After, $"the {our.Kind.Singular} `{our.Before}` has got two ids: `{our.After}` in ours, `{their.After}` in theirs"));
    }
}
