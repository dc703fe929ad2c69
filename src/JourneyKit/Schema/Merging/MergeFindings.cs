using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>What is found while a document is put over the one that it extends: whatever it says without effect.</summary>
/// <param name="inherited">The document that is extended.</param>
/// <param name="own">The document that extends it.</param>
/// <param name="overlays">Takes what can be judged only when all is read.</param>
/// <param name="diagnostics">Takes what is found.</param>
/// <param name="isComplete">Whether everything that is inherited could be read: else nothing can be called missing.</param>
internal sealed class MergeFindings(LocatedTree inherited, LocatedTree own, Overlays overlays, DiagnosticBag diagnostics, bool isComplete)
{
    // More help nobody; the message says how many there are.
    private const int MostRelated = 1_000;

    // An edit of an element says little of it; who adds one has more to say.
    private const int FewKeys = 2;

    private readonly List<int> same = [];
    private readonly bool isComplete = isComplete && !inherited.IsTruncated;
    private int lastOrder = LocatedTree.None;

    /// <summary>A reading of the document that reports its faults.</summary>
    public ReadContext Faults => field ??= new ReadContext(own, diagnostics) { IsOverlay = true };

    /// <summary>A reading of what is inherited that reports its faults.</summary>
    public ReadContext FaultsOfInherited => field ??= new ReadContext(inherited, diagnostics);

    /// <summary>How many entries were found to say what is inherited.</summary>
    public int SameCount => same.Count;

    /// <summary>Notes a key that says what is inherited.</summary>
    public void Same(int key) => same.Add(key);

    /// <summary>Forgets the keys noted since there were so many: they are part of something that is noted as a whole.</summary>
    public void ForgetSame(int count) => same.RemoveRange(count, same.Count - count);

    /// <summary>Notes what a null takes out.</summary>
    public void TakenOut(EntryForm form, TreeEntry entry, TreeEntry known)
    {
        foreach (var (kind, id) in Definitions.Of(form, inherited, known))
        {
            overlays.TakeOut(new TakenOut(kind, id, own, entry.Node));
        }
    }

    /// <summary>Notes that other libraries are included than before, or none.</summary>
    public void OtherLibraries(int key) => overlays.OtherLibraries = (own, key);

    /// <summary>For a null that meets nothing.</summary>
    public void NothingToTakeOut(EntryForm form, string holder, TreeEntry entry, EntryList known, bool isNeverInherited)
    {
        if (!isComplete)
        {
            return;
        }

        var descriptor = form.IsKnown(entry.Key) ? DocumentFaults.RemovesNothing : DocumentFaults.UnknownKey;
        var message = NullWords.For(form, holder, entry.Key, isNeverInherited, Faults.Nearest(entry.Key, known.Keys), Faults, own.IsKey(entry.Node) && form.Role != EntryRole.Values ? WrongLevel.Hint(FaultsOfInherited.Places, own, entry.Node) : null);
        if (form is { Role: EntryRole.Elements, Table.Kind: { } kind })
        {
            overlays.Nothing(kind, entry.Key, new Diagnostic(descriptor, message) { Span = own.Span(entry.Node), Path = own.PathOf(entry.Node) });
        }
        else
        {
            Faults.Report(descriptor, entry.Node, message);
        }
    }

    /// <summary>For an entry that is not inherited: its key may be a slip.</summary>
    public void New(EntryForm form, TreeEntry entry, EntryList known)
    {
        if (!isComplete || diagnostics.IsFull || !IsNamedFreely(form, entry.Key) || known.Near.To(entry.Key) is not { } near || !SaysLittle(form, entry, known[near]!))
        {
            return;
        }

        Faults.Report(DocumentFaults.NearInheritedId, entry.Node, form.Role == EntryRole.Elements
            ? $"The {form.Singular} `{entry.Key}` is new and says little. Did you mean `{near}`, which is inherited?"
            : $"`{entry.Key}` is new here. Did you mean `{near}`, which is inherited?");
    }

    /// <summary>For a list that says nothing, where nothing is inherited.</summary>
    public void EmptyList(int list) => Faults.EmptyList(list);

    /// <summary>For an empty mapping, or an empty list in its place: it adds nothing.</summary>
    public void EmptyMapping(MergedPair pair)
    {
        var what = own[pair.Own].Kind == NodeKind.Sequence ? "An empty list" : "An empty mapping";
        Faults.Report(DocumentFaults.EmptyAddsNothing, pair.Own, pair.IsInherited
            ? $"{what} adds nothing to what is inherited, and takes nothing out. To take everything out, write null in its place; else leave it out."
            : $"{what} adds nothing. Leave it out.");
    }

    /// <summary>For inherited ids in an order that does not hold.</summary>
    public void OrderWithoutEffect(int mapping, string unnamed)
    {
        if (lastOrder != mapping)
        {
            lastOrder = mapping;
            Faults.Report(DocumentFaults.OrderWithoutEffect, own.IsKey(mapping - 1) ? mapping - 1 : mapping, $"The order here changes nothing, since `{unnamed}` is inherited and not named. Name every id that remains, or leave out what only says the order.");
        }
    }

    /// <summary>Reports what is reported in one go, after everything is merged.</summary>
    public void End()
    {
        ReferenceCheck.ReportForms(Faults);
        ReferenceCheck.ReportForms(FaultsOfInherited);
        if (same.Count == 0)
        {
            return;
        }

        // Inherited elements come in the inherited order: whoever reads the document begins at its top.
        same.Sort();
        var others = same.Skip(1).Take(MostRelated).Select(key => new RelatedLocation(own.Span(key), $"So does `{NodeWords.Shorten(own.Text(key))}`.")).ToList();
        var first = NodeWords.Shorten(own.Text(same[0]));
        diagnostics.Add(new Diagnostic(DocumentFaults.SameAsInherited, same.Count == 1
            ? $"`{first}` says what is inherited already. Leave it out, unless it is to stay when the inherited value changes."
            : $"{same.Count} entries say what is inherited already, the first is `{first}`. Leave them out, unless they are to stay when the inherited values change.")
        {
            Span = own.Span(same[0]),
            Path = own.PathOf(same[0]),
            Related = others,
        });
    }

    // Keys of a table, and ids that refer to other elements, are checked by the reader.
    private static bool IsNamedFreely(EntryForm form, string key) => form.Role switch
    {
        EntryRole.Elements => form.Table!.Kind is not null,
        EntryRole.Properties => EntryForm.IsOwnKey(key),
        _ => true,
    };

    private bool SaysLittle(EntryForm form, TreeEntry entry, TreeEntry near)
    {
        var count = CountKeys(own, entry.Value);
        return form.Role != EntryRole.Elements || count <= FewKeys || count * 2 <= CountKeys(inherited, near.Value);
    }

    private static int CountKeys(LocatedTree tree, int node)
        => node == LocatedTree.None || tree.IsNothing(node) ? 0 : tree[node].Kind == NodeKind.Mapping ? tree.Entries(node).Count() : 1;
}
