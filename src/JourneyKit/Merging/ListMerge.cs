using JourneyKit.Editing;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>Merges lists of scalars: what either side puts in is in, what either side takes out is out.</summary>
internal static class ListMerge
{
    /// <summary>Merges; null where a value is no such list, or both sides put something else in the place of the same item.</summary>
    public static MergedValue? TryMerge(MergeForm form, MergePart? before, MergePart? ours, MergePart? theirs)
    {
        if (form.IsElement)
        {
            return null;
        }

        if (form.IsOptionalList && (before is null || ours is null || theirs is null || before.Value.IsEmpty || ours.Value.IsEmpty || theirs.Value.IsEmpty))
        {
            return null;
        }

        if ((ours ?? theirs)?.Kind != NodeKind.Sequence || ItemsOf(form, before) is not { } was || ItemsOf(form, ours) is not { } our || ItemsOf(form, theirs) is not { } their)
        {
            return null;
        }

        if (!form.IsSet && LineMerge.PiecesOf(was.Keys, our.Keys, their.Keys).Any(ReplacesAlike))
        {
            return null;
        }

        var items = KeyOrder.Merge(was.Keys, our.Keys, their.Keys)
            .Where(key => !was.ByKey.ContainsKey(key) || (our.ByKey.ContainsKey(key) && their.ByKey.ContainsKey(key)))
            .Select(key => our.ByKey.GetValueOrDefault(key) ?? their.ByKey[key])
            .ToList();
        return MergedValue.Of(items.Count == 0 && !form.IsOptionalList ? null : EditValue.Sequence(items));
    }

    // One of several equal items is the one with its number.
    private static Items? ItemsOf(MergeForm form, MergePart? part)
    {
        var items = new Items([], new Dictionary<string, EditValue>(StringComparer.Ordinal));
        if (part is null || part.IsNothing)
        {
            return items;
        }

        if (part.Kind != NodeKind.Sequence || part.Value.Entries.Any(item => !item.Value.IsScalar))
        {
            return null;
        }

        var meanings = form.MeaningOf(part) is { Kind: DataKind.List } list && list.Items.Count == part.Value.Entries.Count ? list.Items : default;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < part.Value.Entries.Count; i++)
        {
            var item = part.Value.Entries[i].Value;
            var text = meanings.Count > 0 ? $"{meanings[i].Kind} {meanings[i]}" : item.Text;
            var number = counts[text] = counts.GetValueOrDefault(text) + 1;
            items.Keys.Add($"{number} {text}");
            items.ByKey.Add(items.Keys[^1], item);
        }

        return items;
    }

    private static bool ReplacesAlike(MergePiece piece)
    {
        var (our, their) = (piece.Ours.Except(piece.Base, StringComparer.Ordinal).ToList(), piece.Theirs.Except(piece.Base, StringComparer.Ordinal).ToList());
        return our.Count > 0 && their.Count > 0 && !our.ToHashSet(StringComparer.Ordinal).SetEquals(their)
            && piece.Base.Any(item => !piece.Ours.Contains(item, StringComparer.Ordinal) && !piece.Theirs.Contains(item, StringComparer.Ordinal));
    }

    private sealed record Items(List<string> Keys, Dictionary<string, EditValue> ByKey);
}
