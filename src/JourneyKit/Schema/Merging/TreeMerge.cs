using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>
/// Puts what a document says itself over what it inherits, as JSON Merge Patch (RFC 7396) does on the tree, after
/// shorthands and lists of ids of both sides are written out. What has no effect is reported.
/// </summary>
internal sealed class TreeMerge
{
    private readonly DiagnosticBag faults = new(int.MaxValue);

    private TreeMerge(LocatedTree inherited, LocatedTree own, IReadOnlySet<string> notInherited, MergeFindings findings)
    {
        NotInherited = notInherited;
        Findings = findings;
        Composer = new TreeComposer(inherited.Count + own.Count);
        Inherited = new ReadContext(inherited, faults);
        Own = new ReadContext(own, faults);
    }

    /// <summary>Merges the values of a key that stands on both sides, or on the document's own; tells whether that changes nothing.</summary>
    public delegate bool MergeValue(TreeMerge merge, MergedPair pair);

    /// <summary>A reading of the inherited side, for comparing; its faults are reported elsewhere.</summary>
    public ReadContext Inherited { get; }

    /// <summary>A reading of the document's own side, for comparing; its faults are reported elsewhere.</summary>
    public ReadContext Own { get; }

    /// <summary>Keys of the root that every document says itself.</summary>
    public IReadOnlySet<string> NotInherited { get; }

    public MergeFindings Findings { get; }

    public TreeComposer Composer { get; }

    /// <summary>Merges two documents; the roots are mappings.</summary>
    /// <param name="inherited">The document that is extended.</param>
    /// <param name="own">The document that extends it.</param>
    /// <param name="table">The table of both.</param>
    /// <param name="notInherited">Keys of the root that every document says itself.</param>
    /// <param name="findings">Takes what is found on the way.</param>
    public static LocatedTree Merge(LocatedTree inherited, LocatedTree own, ElementTable table, IReadOnlySet<string> notInherited, MergeFindings findings)
    {
        var merge = new TreeMerge(inherited, own, notInherited, findings);
        if (inherited.ValueOf(inherited.Root, DocumentLinks.Include) != LocatedTree.None
            && own.ValueOf(own.Root, DocumentLinks.Include) is var libraries and not LocatedTree.None
            && (own[libraries].Kind == NodeKind.Sequence || own.IsNothing(libraries)))
        {
            findings.OtherLibraries(libraries - 1);
        }

        table.Merge(merge, new MergedPair("", inherited.Root, own.Root));
        findings.End();
        return merge.Composer.ToTree(inherited.IsTruncated || own.IsTruncated);
    }

    /// <summary>Takes the document's own value as it is.</summary>
    public void Replace(MergedPair pair) => Composer.Copy(Own.Tree, pair.Own);

    /// <summary>Takes nothing, where the document's own list is empty.</summary>
    /// <param name="pair">The lists.</param>
    /// <param name="isSame">Whether nothing is inherited either; then that is reported.</param>
    public void ReplaceByNothing(MergedPair pair, bool isSame)
    {
        Composer.Nothing(Own.Tree, pair.Own);
        if (isSame)
        {
            Findings.EmptyList(pair.Own);
        }
    }

    /// <summary>Keeps what is inherited where the document's own value cannot be put over it, which has been reported.</summary>
    public void Keep(MergedPair pair)
    {
        if (pair.IsInherited)
        {
            Composer.Copy(Inherited.Tree, pair.Inherited);
        }
        else
        {
            Composer.Nothing(Own.Tree, pair.Own);
        }
    }

    /// <summary>Reports an empty mapping of the document, but where the inherited one is empty, too; what is inherited is taken then.</summary>
    /// <returns>Whether something was taken.</returns>
    public bool AddsNothing(MergedPair pair)
    {
        if (!IsEmptyMapping(Own.Tree, pair.Own) || (pair.IsInherited && IsEmptyMapping(Inherited.Tree, pair.Inherited)))
        {
            return false;
        }

        Findings.EmptyMapping(pair);
        if (pair.IsInherited)
        {
            Keep(pair);
        }

        return pair.IsInherited;
    }

    /// <summary>Whether two values that can be read without a fault are the same.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="read">Reads one of them.</param>
    /// <param name="pair">The values.</param>
    /// <param name="areEqual">Compares them.</param>
    public bool IsSame<T>(MergedPair pair, Func<ReadContext, int, T> read, Func<T, T, bool> areEqual)
    {
        var known = Own.References.Count;
        var isSame = areEqual(read(Inherited, pair.Inherited), read(Own, pair.Own)) && faults.Count == 0 && Own.References.Skip(known).All(reference => reference.Form == ReferenceForm.Id);
        faults.Clear();
        return isSame;
    }

    /// <summary>Whether the document's own value is a mapping or list without anything in it.</summary>
    public bool IsEmpty(int own) => !Own.Tree[own].IsScalar && Own.Tree[own].Link == own + 1;

    /// <summary>Merges two mappings of elements or scalars, or what stands for them.</summary>
    /// <param name="form">How they may be written.</param>
    /// <param name="pair">The mappings.</param>
    /// <param name="check">Reads such a value for its faults.</param>
    /// <param name="mergeValue">Merges two values.</param>
    public bool Mapping(EntryForm form, MergedPair pair, Action<ReadContext, int> check, MergeValue mergeValue)
    {
        if (!form.Fits(Own.Tree, pair.Own))
        {
            check(Findings.Faults, pair.Own);
            Keep(pair);
            return false;
        }

        if (form.Role != EntryRole.Properties && IsEmpty(pair.Own))
        {
            Findings.EmptyMapping(pair);
            Keep(pair);
            return false;
        }

        if (pair.IsInherited && !form.Fits(Inherited.Tree, pair.Inherited))
        {
            check(Findings.FaultsOfInherited, pair.Inherited);
        }

        return MappingMerge.Merge(this, form, pair, mergeValue);
    }

    /// <summary>Merges what stands under a key that its table does not have: the team's own, or one that the reader will report.</summary>
    public bool Undescribed(MergedPair pair)
    {
        if (EntryForm.IsOwnKey(pair.Key))
        {
            return Member(pair);
        }

        Replace(pair);
        return false;
    }

    private static bool IsEmptyMapping(LocatedTree tree, int node) => tree[node].Kind == NodeKind.Mapping && tree[node].Link == node + 1;

    private bool Member(MergedPair pair)
    {
        if (Own.Tree[pair.Own].Kind == NodeKind.Mapping)
        {
            var isMerged = pair.IsInherited && Inherited.Tree[pair.Inherited].Kind == NodeKind.Mapping;
            return !(isMerged && AddsNothing(pair))
                && MappingMerge.Merge(this, EntryForm.Members, isMerged ? pair : pair with { Inherited = LocatedTree.None }, static (merge, member) => merge.Member(member));
        }

        Replace(pair);
        return pair.IsInherited && IsSame(pair, DataReader.Read, (before, after) => before == after);
    }
}
