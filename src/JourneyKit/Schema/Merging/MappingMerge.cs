using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>Puts the entries of one mapping over those of another.</summary>
internal sealed class MappingMerge
{
    private readonly TreeMerge merge;
    private readonly EntryForm form;
    private readonly MergedPair pair;
    private readonly TreeMerge.MergeValue mergeValue;
    private readonly EntryList own;
    private readonly EntryList known;
    private readonly bool isRoot;

    private MappingMerge(TreeMerge merge, EntryForm form, MergedPair pair, TreeMerge.MergeValue mergeValue)
    {
        this.merge = merge;
        this.form = form;
        this.pair = pair;
        this.mergeValue = mergeValue;
        isRoot = pair.Own == OwnTree.Root;
        own = EntryList.Of(form, pair.Own, merge.Findings.Faults);
        known = EntryList.Of(form, pair.Inherited, merge.Findings.FaultsOfInherited);
    }

    private LocatedTree OwnTree => merge.Own.Tree;

    private LocatedTree InheritedTree => merge.Inherited.Tree;

    private MergedOrder Order => field ??= new MergedOrder(own, known);

    /// <summary>Merges two mappings, or what stands for them.</summary>
    /// <param name="merge">The documents.</param>
    /// <param name="form">How the mappings may be written.</param>
    /// <param name="pair">The mappings.</param>
    /// <param name="mergeValue">Merges two values.</param>
    /// <returns>Whether that changes nothing.</returns>
    public static bool Merge(TreeMerge merge, EntryForm form, MergedPair pair, TreeMerge.MergeValue mergeValue)
        => new MappingMerge(merge, form, pair, mergeValue).Merge();

    private bool Merge()
    {
        if (isRoot)
        {
            known.Remove(merge.NotInherited.Contains);
        }

        var isSame = !TakeOut() && pair.IsInherited && !own.IsFaulty && !(form.Role == EntryRole.Elements && Order.IsChanged);
        var noted = merge.Findings.SameCount;
        var mapping = merge.Composer.BeginMapping(OwnTree, pair.Own);
        foreach (var key in Order.Keys)
        {
            isSame &= Entry(key);
        }

        merge.Composer.End(mapping);
        if (isSame && !isRoot)
        {
            // All of it is inherited: that is said of the whole.
            merge.Findings.ForgetSame(noted);
        }

        return isSame;
    }

    // Takes out, on both sides, what null stands for; where that is nothing, it is reported. Tells whether there is any.
    private bool TakeOut()
    {
        var nulls = own.Entries.Where(entry => IsNull(entry) && !form.IsRequired(entry.Key)).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        foreach (var entry in nulls.Values)
        {
            if (known[entry.Key] is { } inherited && (form.CanBeEmpty(entry.Key) || !IsNothing(inherited)))
            {
                merge.Findings.TakenOut(form, entry, inherited);
            }
            else
            {
                merge.Findings.NothingToTakeOut(form, pair.Key, entry, known, isNeverInherited: isRoot && merge.NotInherited.Contains(entry.Key));
            }
        }

        own.Remove(nulls.ContainsKey);
        known.Remove(nulls.ContainsKey);
        return nulls.Count > 0;
    }

    private bool Entry(string key)
    {
        if (own[key] is not { } entry)
        {
            Copy(InheritedTree, known[key]!);
            return true;
        }

        if (isRoot && merge.NotInherited.Contains(key))
        {
            Copy(OwnTree, entry);
            return false;
        }

        merge.Composer.Key(OwnTree, entry.Node, key);
        var isBare = form.Role == EntryRole.Elements && (entry.Value == LocatedTree.None || merge.IsEmpty(entry.Value));
        return known[key] is { } inherited ? Known(entry, inherited, isBare) : New(entry);
    }

    private bool New(TreeEntry entry)
    {
        merge.Findings.New(form, entry, known);
        if (entry.Value == LocatedTree.None)
        {
            EmptyElement(OwnTree, entry);
            return false;
        }

        var isSame = Value(new MergedPair(entry.Key, LocatedTree.None, entry.Value, IsNew: form.Role == EntryRole.Elements || pair.IsNew));
        return isSame && form.Role == EntryRole.Properties && Same(entry);
    }

    private bool Known(TreeEntry entry, TreeEntry inherited, bool isBare)
    {
        if (entry.Value == LocatedTree.None)
        {
            if (inherited.Value == LocatedTree.None)
            {
                EmptyElement(InheritedTree, inherited);
            }
            else
            {
                merge.Composer.Copy(InheritedTree, inherited.Value);
            }

            return Bare(entry);
        }

        var isEmpty = IsNothing(inherited);
        var isSame = Value(new MergedPair(entry.Key, isEmpty ? LocatedTree.None : inherited.Value, entry.Value));
        return isBare && (isSame || isEmpty) ? Bare(entry) : isSame && Same(entry);
    }

    private bool Value(MergedPair value)
    {
        if (!IsUnread(value.Own))
        {
            return mergeValue(merge, value);
        }

        merge.Keep(value);
        return false;
    }

    // An id alone says where the element stands among the others.
    private bool Bare(TreeEntry entry)
    {
        if (Order.IsChanged)
        {
            return false;
        }

        if (Order.IsContradicted)
        {
            merge.Findings.OrderWithoutEffect(pair.Own, Order.Unnamed);
            return false;
        }

        return Same(entry);
    }

    private bool Same(TreeEntry entry)
    {
        merge.Findings.Same(entry.Node);
        return true;
    }

    private void Copy(LocatedTree tree, TreeEntry entry)
    {
        merge.Composer.Key(tree, entry.Node, entry.Key);
        if (entry.Value == LocatedTree.None)
        {
            EmptyElement(tree, entry);
        }
        else
        {
            merge.Composer.Copy(tree, entry.Value);
        }
    }

    private void EmptyElement(LocatedTree tree, TreeEntry entry) => merge.Composer.End(merge.Composer.BeginMapping(tree, entry.Node));

    private bool IsNothing(TreeEntry inherited) => inherited.Value == LocatedTree.None || InheritedTree.IsNothing(inherited.Value);

    private bool IsNull(TreeEntry entry) => entry.Value != LocatedTree.None && OwnTree.IsNothing(entry.Value) && !IsUnread(entry.Value);

    // A fault of syntax stands where the value would; that has been reported.
    private bool IsUnread(int value)
        => OwnTree[value].Kind == NodeKind.Faulty || (OwnTree.IsTruncated && value == OwnTree.Count - 1 && OwnTree.IsNothing(value));
}
