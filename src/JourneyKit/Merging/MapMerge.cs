using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>
/// Merges three versions of a map or library by what they say. The text is that of ours, with what theirs changed; where
/// both sides want something else, both stand between markers.
/// </summary>
internal sealed class MapMerge
{
    private readonly string path;
    private readonly JourneyFormat format;
    private readonly MergeLabels labels;
    private readonly MergeVersion before;
    private readonly MergeVersion ours;
    private readonly MergeVersion theirs;
    private readonly RenamesOfBoth renames;
    private readonly List<MergeConflict> conflicts = [];
    private readonly List<string> faults = [];
    private MergedValue merged;

    private MapMerge(string path, JourneyFormat format, MergeLabels labels, MergeVersion before, MergeVersion ours, MergeVersion theirs)
    {
        (this.path, this.format, this.labels, this.before, this.ours, this.theirs) = (path, format, labels, before, ours, theirs);
        renames = RenamesOfBoth.Apply(before, ours, theirs);
    }

    /// <summary>Merges; null where one of the versions cannot be read as a map, or the result cannot be written, and why.</summary>
    public static MergedText? TryMerge(string path, JourneyFormat format, ReadOnlyMemory<byte> @base, ReadOnlyMemory<byte> ours, ReadOnlyMemory<byte> theirs, MergeLabels labels, out string reason)
    {
        // Where both sides made the file, nothing was there before.
        ReadOnlyMemory<byte> nothing = format == JourneyFormat.Json ? "{\"journeykit\": \"1\"}\n"u8.ToArray() : "journeykit: \"1\"\n"u8.ToArray();
        if (Open(MergeVersion.IsEmpty(@base) ? nothing : @base, labels.Base, out reason) is not { } first || Open(ours, labels.Ours, out reason) is not { } second || Open(theirs, labels.Theirs, out reason) is not { } third)
        {
            return null;
        }

        var result = new MapMerge(path, format, labels, first, second, third).Merge();
        reason = result is null ? "the result cannot be written" : "";
        if (result is not null && ours.Span.StartsWith("\uFEFF"u8))
        {
            result = result with { Text = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(result.Text.ToArray()).ToArray() };
        }

        return result;

        MergeVersion? Open(ReadOnlyMemory<byte> bytes, string side, out string reason)
        {
            var version = MergeVersion.Open(path, bytes, format, out reason);
            reason = version is null ? $"{side}: {reason}" : "";
            return version;
        }
    }

    private MergedText? Merge()
    {
        var isOverlay = MergeVersion.IsOverlay(before.Tree) || MergeVersion.IsOverlay(ours.Tree) || MergeVersion.IsOverlay(theirs.Tree);
        var values = new ValueMerge(isOverlay, renames.Renamed);
        merged = values.Merge(before.Tree, ours.Tree, theirs.Tree);
        conflicts.AddRange(renames.Conflicts);
        conflicts.AddRange(values.Conflicts);
        if (Reach() is not { } version)
        {
            return null;
        }

        if (FindFaults(version.Tree) && !TryReach(version, merged.Ours!))
        {
            return null;
        }

        return conflicts.Count == 0 ? new MergedText(version.Session.Text, conflicts, faults, []) : Mark(version);
    }

    // What the lines tell is taken first: it has blank lines and comments in their places.
    private MergeVersion? Reach()
    {
        var lines = Encoding.UTF8.GetBytes(LineMerge.Merge(before.Text, ours.Text, theirs.Text).Text);
        return new[] { lines, ours.Session.Text }
            .Select(bytes => MergeVersion.Open(path, bytes, format, out _))
            .FirstOrDefault(version => version is not null && TryReach(version, merged.Ours!) && WithComments(version, isLeft: IsInConflict));
    }

    private bool TryReach(MergeVersion version, EditValue value) => new ValueReach(version.Session, [new EntryCopy(theirs.Tree), new EntryCopy(ours.Tree), new EntryCopy(before.Tree)]).TryReach(value);

    private bool WithComments(MergeVersion version, Func<ElementPath, bool> isLeft)
    {
        new CommentMerge(CommentList.Of(before.Tree), CommentList.Of(ours.Tree), CommentList.Of(theirs.Tree)).Apply(version.Session, isLeft);
        return true;
    }

    private bool IsInConflict(ElementPath place)
    {
        var text = place.ToString();
        return conflicts.Exists(conflict => text == conflict.Path.ToString() || text.StartsWith(conflict.Path + "/", StringComparison.Ordinal));
    }

    // Three texts that differ where the conflicts are, and nowhere else.
    private MergedText? Mark(MergeVersion version)
    {
        var our = version.Text;
        return Settle(version, MergeSide.Theirs) is { } their && Settle(version, MergeSide.Base) is { } was && LineMerge.Mark(was, our, their, labels) is { Marked: > 0 } marked
            ? new MergedText(Encoding.UTF8.GetBytes(marked.Text), conflicts, faults, [])
            : null;
    }

    private string? Settle(MergeVersion version, MergeSide side)
    {
        if (MergeVersion.Open(path, version.Session.Text, format, out _) is not { } other || merged[side] is not { } value || !TryReach(other, value))
        {
            return null;
        }

        if (side == MergeSide.Theirs)
        {
            FindUsesOfTheirs(other.Tree);
            WithComments(other, static _ => false);
        }

        renames.Settle(other, side);
        return other.Text;
    }

    // What is wrong with neither side, and is with both together. Whoever took out what the other side uses, takes out the use.
    private bool FindFaults(LocatedTree tree)
    {
        var known = MergeVersion.FaultsOf(ours.Tree).Concat(MergeVersion.FaultsOf(theirs.Tree)).Select(Key).ToHashSet();
        var isChanged = false;
        foreach (var fault in MergeVersion.FaultsOf(tree).Where(fault => !known.Contains(Key(fault))))
        {
            if (ReferenceEquals(fault.Descriptor, DocumentFaults.UnknownReference) && IsInConflict(fault.Path))
            {
                AddUse(tree, fault.Path, isOurs: true);
            }
            else if (ReferenceEquals(fault.Descriptor, DocumentFaults.UnknownReference) && SettleUse(tree, fault))
            {
                isChanged = true;
            }
            else
            {
                faults.Add($"{fault.Path}: {fault.Message}");
            }
        }

        return isChanged;
    }

    private static (string Id, string Path) Key(Diagnostic fault) => (fault.Descriptor.Id, fault.Path.ToString());

    // Whoever settles a conflict as theirs wants it, gets what theirs refers to there.
    private void FindUsesOfTheirs(LocatedTree tree)
    {
        var known = MergeVersion.FaultsOf(theirs.Tree).Select(Key).ToHashSet();
        foreach (var fault in MergeVersion.FaultsOf(tree).Where(fault => ReferenceEquals(fault.Descriptor, DocumentFaults.UnknownReference) && !known.Contains(Key(fault)) && IsInConflict(fault.Path)))
        {
            if (!conflicts.Exists(conflict => conflict.Path == fault.Path))
            {
                AddUse(tree, fault.Path, isOurs: false);
            }
        }
    }

    private void AddUse(LocatedTree tree, ElementPath at, bool isOurs)
        => conflicts.Add(new MergeConflict(at, $"{(isOurs ? "ours" : "theirs")} refers to `{new ReferenceUse(tree, at).Id}` here, and {(isOurs ? "theirs" : "ours")} takes that out"));

    private bool SettleUse(LocatedTree tree, Diagnostic fault)
    {
        var use = new ReferenceUse(tree, fault.Path);
        var (isOurs, isTheirs) = (use.IsIn(ours.Tree), use.IsIn(theirs.Tree));
        if (isOurs == isTheirs)
        {
            return false;
        }

        var wasThere = use.IsIn(before.Tree);
        merged = new MergedValue(
            wasThere ? merged.Base : use.TakeOut(merged.Base!),
            isOurs ? merged.Ours : use.TakeOut(merged.Ours!),
            isOurs ? use.TakeOut(merged.Theirs!) : merged.Theirs);
        AddUse(tree, fault.Path, isOurs);
        return true;
    }
}
