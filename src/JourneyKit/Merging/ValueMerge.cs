using JourneyKit.Editing;
using JourneyKit.Editing.Yaml;
using JourneyKit.Schema;
using JourneyKit.Schema.Merging;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>Merges what three versions of a map say, element by element and property by property.</summary>
/// <param name="isOverlay">Whether null takes something out, as in a document that extends another.</param>
/// <param name="renamed">What one side gave another id, under that id: whoever takes it out contradicts that.</param>
internal sealed class ValueMerge(bool isOverlay, IReadOnlySet<(ElementKind Kind, string Id)> renamed)
{
    private const int LongestShown = 60;

    private readonly List<MergeConflict> conflicts = [];

    /// <summary>What both sides want otherwise.</summary>
    public IReadOnlyList<MergeConflict> Conflicts => conflicts;

    /// <summary>Merges three documents.</summary>
    public MergedValue Merge(LocatedTree before, LocatedTree ours, LocatedTree theirs)
        => Merge(ElementPath.Root, MergeForm.Document, new MergePart(before, before.Root), new MergePart(ours, ours.Root), new MergePart(theirs, theirs.Root));

    private MergedValue Merge(ElementPath path, MergeForm form, MergePart? before, MergePart? ours, MergePart? theirs)
    {
        var isRenamed = form.IsElement && form.Entries?.Table?.Kind is { } kind && renamed.Contains((kind, path.Segment));
        if (isRenamed && before is not null && (ours is null) != (theirs is null))
        {
            return Conflict(path, form, before, ours, theirs);
        }

        if (IsSameText(ours, theirs) || IsSameText(before, theirs))
        {
            return MergedValue.Of(ours?.Value);
        }

        if (IsSameText(before, ours))
        {
            return MergedValue.Of(theirs?.Value);
        }

        if (!IsThere(form, ours) && !IsThere(form, theirs))
        {
            return MergedValue.Of(ours?.Value);
        }

        if (form is { IsElement: false, Entries: not null } && EntriesOf(form, before) is { } was && EntriesOf(form, ours) is { } our && EntriesOf(form, theirs) is { } their)
        {
            return MergeEntries(path, form, (ours, theirs), was, our, their);
        }

        if (IsSame(form, ours, theirs) || IsSame(form, before, theirs))
        {
            return MergedValue.Of(ours?.Value);
        }

        if (IsSame(form, before, ours))
        {
            return MergedValue.Of(theirs?.Value);
        }

        if (form.IsElement && before is not null && ours is not null && theirs is not null
            && EntriesOf(form, before) is { } wasThere && EntriesOf(form, ours) is { } ourEntries && EntriesOf(form, theirs) is { } theirEntries)
        {
            return MergeEntries(path, form, (ours, theirs), wasThere, ourEntries, theirEntries);
        }

        return ListMerge.TryMerge(form, before, ours, theirs) ?? MergeLines(before, ours, theirs) ?? Conflict(path, form, before, ours, theirs);
    }

    private static bool IsSameText(MergePart? one, MergePart? other) => one is null ? other is null : other is not null && one.Value.IsSame(other.Value);

    private bool IsThere(MergeForm form, MergePart? part) => part is not null && (isOverlay || form.IsElement || !part.IsNothing);

    private bool IsSame(MergeForm form, MergePart? one, MergePart? other)
    {
        if (!IsThere(form, one) || !IsThere(form, other))
        {
            return IsThere(form, one) == IsThere(form, other);
        }

        if (IsSameText(one, other))
        {
            return true;
        }

        if (form.Entries is not null && EntriesOf(form, one) is { } entries && EntriesOf(form, other) is { } others)
        {
            var byKey = Lookup(others);
            var keys = entries.Select(entry => entry.Key).Union(byKey.Keys, StringComparer.Ordinal);
            var own = Lookup(entries);
            return keys.All(key => IsSame(form.Of(key), own.GetValueOrDefault(key), byKey.GetValueOrDefault(key)));
        }

        return form.AreSame(one!, other!);
    }

    private IReadOnlyList<KeyValuePair<string, MergePart>>? EntriesOf(MergeForm form, MergePart? part) => part is null ? [] : form.EntriesOf(part, isOverlay);

    private static Dictionary<string, MergePart> Lookup(IReadOnlyList<KeyValuePair<string, MergePart>> entries)
    {
        var found = new Dictionary<string, MergePart>(StringComparer.Ordinal);
        foreach (var (key, part) in entries)
        {
            found.TryAdd(key, part);
        }

        return found;
    }

    private MergedValue MergeEntries(ElementPath path, MergeForm form, (MergePart? Ours, MergePart? Theirs) written, IReadOnlyList<KeyValuePair<string, MergePart>> before, IReadOnlyList<KeyValuePair<string, MergePart>> ours, IReadOnlyList<KeyValuePair<string, MergePart>> theirs)
    {
        List<string> was = Keys(before), our = Keys(ours), their = Keys(theirs);
        var (beforeByKey, oursByKey, theirsByKey) = (Lookup(before), Lookup(ours), Lookup(theirs));
        var order = KeyOrder.Merge(was, our, their);
        var isOrderOpen = form.IsOrdered && KeyOrder.IsContradictory(was, our, their);
        if (isOrderOpen)
        {
            conflicts.Add(new MergeConflict(path, $"the order is {string.Join(", ", our)} in ours and {string.Join(", ", their)} in theirs; it was {string.Join(", ", was)}"));
        }

        var merged = order.ToDictionary(key => key, key => Merge(path / key, form.Of(key), beforeByKey.GetValueOrDefault(key), oursByKey.GetValueOrDefault(key), theirsByKey.GetValueOrDefault(key)), StringComparer.Ordinal);

        // What stood there before and is in conflict with a removal has its place, too.
        return MergedValue.From(side =>
        {
            var keys = !isOrderOpen || side == MergeSide.Ours ? order : KeyOrder.Merge(was, side == MergeSide.Base ? was : their, our);
            return Compose(form, written, [.. keys.Where(key => merged.GetValueOrDefault(key)[side] is not null).Select(key => new EditEntry(key, merged[key][side]!))]);
        });
    }

    private static List<string> Keys(IReadOnlyList<KeyValuePair<string, MergePart>> entries) => [.. entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal)];

    // As ours is written, or theirs where ours is not there; as a mapping where a shorter form does not say everything.
    private static EditValue? Compose(MergeForm form, (MergePart? Ours, MergePart? Theirs) written, IReadOnlyList<EditEntry> entries)
    {
        var like = written.Ours ?? written.Theirs!;
        if (entries.Count == 0 && !form.IsElement)
        {
            return written.Ours is null || written.Theirs is null ? null : like.Value is { IsEmpty: true } ? like.Value : written.Theirs.Value is { IsEmpty: true } ? written.Theirs.Value : null;
        }

        if (like.Kind == NodeKind.Sequence && form.Entries!.Role == EntryRole.Elements && entries.All(entry => entry.Value.IsEmpty))
        {
            return EditValue.Sequence(entries.Select(entry => EditValue.Quoted(entry.Key!)));
        }

        var shorthand = form.Entries!.Role == EntryRole.Properties ? form.Entries.Table!.Shorthand : null;
        return like.Kind != NodeKind.Mapping && shorthand is not null && entries is [{ Key: var key } only] && key == shorthand ? only.Value : EditValue.Mapping(entries);
    }

    // Of a text of several lines each side may have changed others.
    private static MergedValue? MergeLines(MergePart? before, MergePart? ours, MergePart? theirs)
    {
        if (before?.Value is not { Kind: NodeKind.Quoted } was || ours?.Value is not { Kind: NodeKind.Quoted } our || theirs?.Value is not { Kind: NodeKind.Quoted } their || !was.Text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var (text, hasConflicts) = LineMerge.Merge(was.Text, our.Text, their.Text);
        return hasConflicts ? null : MergedValue.Of(EditValue.Quoted(text));
    }

    private MergedValue Conflict(ElementPath path, MergeForm form, MergePart? before, MergePart? ours, MergePart? theirs)
    {
        var (isOurs, isTheirs) = (IsThere(form, ours), IsThere(form, theirs));
        conflicts.Add(new MergeConflict(path, !isOurs ? $"ours takes it out, and theirs changes it to {Show(theirs)}; it was {Show(before)}"
            : !isTheirs ? $"theirs takes it out, and ours changes it to {Show(ours)}; it was {Show(before)}"
            : !IsThere(form, before) ? $"both sides add it: ours {Show(ours)}, theirs {Show(theirs)}"
            : $"ours changes it to {Show(ours)}, theirs to {Show(theirs)}; it was {Show(before)}"));
        return new MergedValue(before?.Value, ours?.Value, theirs?.Value);
    }

    private static string Show(MergePart? part)
    {
        var text = part is null ? "nothing" : YamlValueText.InLine(part.Value).ReplaceLineEndings(" ");
        return "`" + (text.Length <= LongestShown ? text : text[..(LongestShown - 1)] + "…") + "`";
    }
}
