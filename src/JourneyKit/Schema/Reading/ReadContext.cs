using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Model.Unicode;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>One reading of a located tree: what shapes report to, and what they know in common.</summary>
internal sealed class ReadContext(LocatedTree tree, DiagnosticBag diagnostics, bool isComplete = true, bool keepsForm = false)
{
    // Looking for what was meant compares a word with every known one; a file full of faults must not make that dear.
    private const int MostComparisons = 100_000;
    private const int ComparisonsOfKey = 200;

    private static readonly int True = JourneySchema.Vocabulary.NumberOf("true");
    private static readonly int False = JourneySchema.Vocabulary.NumberOf("false");

    private readonly List<PendingReference> references = [];
    private readonly List<int>[] definitions = [.. ElementKind.All.Select(_ => new List<int>())];
    private readonly Dictionary<int, int>?[] firstByText = new Dictionary<int, int>?[ElementKind.All.Count];
    private readonly TextUse[] uses = new TextUse[tree.Texts.Count];
    private DefinedIds? defined;
    private readonly Dictionary<string, KindSet> assumed = new(StringComparer.Ordinal);
    private object?[] slots = new object?[32];
    private int keySets;
    private int comparisons;

    public LocatedTree Tree => tree;

    /// <summary>Whether the document extends another, so that null takes out what is inherited.</summary>
    public bool IsOverlay { get; init; }

    /// <summary>What takes the place of the path of another document where a document is only to be written again; null to keep it.</summary>
    public Func<string, string>? MovePath { get; init; }

    /// <summary>Where its elements stand.</summary>
    public IdPlaces Places => field ??= new IdPlaces(tree);

    /// <summary>The text of a scalar in the form in which texts are compared; as it stands where it is only to be written again.</summary>
    public string TextOf(int node) => keepsForm ? tree.Text(node) : Nfc.Of(tree.Text(node));

    /// <summary>The keys of the mappings that are being read, those of the innermost on top: whoever pushes takes off again.</summary>
    public List<int> KeyStack { get; } = [];

    /// <summary>Whether as much was found as is listed, so that nothing more need be looked for.</summary>
    public bool IsFull => diagnostics.IsFull;

    /// <summary>Whether everything that the document names could be read: else nothing can be called missing.</summary>
    public bool IsComplete { get; set; } = isComplete;

    /// <summary>The references met so far.</summary>
    public IReadOnlyList<PendingReference> References => references;

    public DefinedIds DefinedIds => new(ElementKind.All.SelectMany(kind => definitions[kind.Index].Select(key => (tree.Text(key), kind))));

    /// <summary>Takes a place in which the properties of an element are gathered; an element within one of its own kind gets a place of its own.</summary>
    public Slots<T> TakeSlots<T>(ElementTable<T> table)
    {
        if (table.Number >= slots.Length)
        {
            Array.Resize(ref slots, table.Number + 1);
        }

        var taken = (Slots<T>?)slots[table.Number] ?? new Slots<T>(this, table.Properties.Count);
        slots[table.Number] = null;
        return taken;
    }

    /// <summary>Gives a place back, for the next element of the table.</summary>
    public void GiveBack<T>(ElementTable<T> table, Slots<T> taken) => slots[table.Number] = taken;

    public bool TryRead<TValue>(Scalar<TValue> scalar, int node, out TValue value)
    {
        if (tree[node].IsScalar)
        {
            return scalar.TryRead(this, node, out value);
        }

        value = default!;
        return this.OneValueExpected(node, scalar);
    }

    public KeySet NewKeySet() => new(this, ++keySets);

    public bool TryAddKey(int keySet, int key)
    {
        if (tree[key].IsVerbatim)
        {
            // A text, where there should be an id: that is said, and it is not compared.
            return true;
        }

        ref var use = ref uses[tree[key].Link];
        if (use.KeySet == keySet)
        {
            return this.DuplicateKey(key, use.Key);
        }

        (use.KeySet, use.Key) = (keySet, key);
        return true;
    }

    /// <summary>Whether a key is an id, or a value that is one: as values, plain true and false are none.</summary>
    public bool TryReadId(int node) => IsPlainBoolean(node) ? this.NoIdWithoutQuotes(node) : IsId(node) || this.InvalidId(node);

    /// <summary>Notes a reference, to be followed when all elements are known; false where it is no id.</summary>
    public bool TryRefer(int node, KindSet kinds, ReferenceScope scope, bool isKey = false)
    {
        if (IsPlainBoolean(node))
        {
            return this.NoIdWithoutQuotes(node);
        }

        var isId = IsId(node);
        references.Add(new PendingReference(node, kinds, scope, isId ? ReferenceForm.Id : ReferenceForm.NoId, isKey));
        return isId;
    }

    /// <summary>Notes one text where a list of references belongs.</summary>
    public void ReferAsOneText(int node, KindSet kinds, ReferenceScope scope) => references.Add(new PendingReference(node, kinds, scope, ReferenceForm.List));

    /// <summary>Takes an element's id; false where another of its kind has it.</summary>
    public bool TryDefine(int key, ElementKind kind)
    {
        if (!TryReadId(key))
        {
            Assume(IdText.Of(tree.Text(key)), kind.AsSet);
            return false;
        }

        var text = tree[key].Link;
        if ((uses[text].Kinds & kind.AsSet.Bits) != 0)
        {
            return !IsFull && this.DuplicateId(key, FirstDefinition(text, kind), kind);
        }

        uses[text].Kinds |= kind.AsSet.Bits;
        definitions[kind.Index].Add(key);
        firstByText[kind.Index]?.Add(text, key);
        return true;
    }

    /// <summary>Takes an id for defined whose definition is at fault: that has been said, and nothing follows from it.</summary>
    public void Assume(string? id, KindSet kinds)
    {
        if (id is not null)
        {
            assumed[id] = assumed.GetValueOrDefault(id) | kinds;
        }
    }

    // Asked for only where an id comes twice, and then often.
    private int FirstDefinition(int text, ElementKind kind)
        => (firstByText[kind.Index] ??= definitions[kind.Index].ToDictionary(key => tree[key].Link))[text];

    /// <summary>The kinds of element that have the text of a node as their id.</summary>
    public KindSet KindsOf(int node) => new KindSet(uses[tree[node].Link].Kinds) | (assumed.Count == 0 ? default : assumed.GetValueOrDefault(tree.Text(node)));

    /// <summary>The kinds of element that have an id, when all are known.</summary>
    public KindSet KindsOf(string id) => (defined ??= DefinedIds).KindsOf(id) | assumed.GetValueOrDefault(id);

    /// <summary>The keys, or items of lists of ids, that define the elements of some kinds.</summary>
    public IEnumerable<int> DefinitionsOf(KindSet kinds) => kinds.Kinds.SelectMany(kind => definitions[kind.Index]);

    /// <summary>The ids of the elements of some kinds.</summary>
    public IEnumerable<string> IdsOf(KindSet kinds) => DefinitionsOf(kinds).Select(tree.Text);

    /// <summary>The known word that is nearest, if it is near enough; else null.</summary>
    public string? Nearest(string word, IEnumerable<string> known)
        => IsFull ? null : Suggestion.Nearest(word, known.TakeWhile(_ => comparisons++ < MostComparisons));

    /// <summary>What was meant by a key that an element does not have.</summary>
    public KeyGuess Guess(ElementTable table, string key, string? id)
        => IsFull || (comparisons += ComparisonsOfKey) > MostComparisons ? KeyGuess.None : KeyGuess.For(table, key, id);

    public bool Report(DiagnosticDescriptor descriptor, int node, string message, Hint hint = default)
    {
        if (IsFull)
        {
            return false;
        }

        if (InvisibleFault.Of(tree, node, descriptor) is { } invisible)
        {
            diagnostics.AddInPlaceOf([DocumentFaults.InvisibleInText, DocumentFaults.InvisibleCharacter], new Diagnostic(DocumentFaults.InvisibleCharacter, invisible) { Span = tree.Span(node), Path = tree.PathOf(node), Fix = NodeFix.Of(tree, node, InvisibleFault.Mended(tree, node)) });
            return false;
        }

        diagnostics.Add(descriptor, message, tree.Span(node), tree.PathOf(node), NodeFix.Of(tree, node, hint));
        return false;
    }

    public bool Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, ElementPath path)
    {
        diagnostics.Add(descriptor, message, span, path);
        return false;
    }

    /// <summary>Reports a fault that another place belongs to.</summary>
    public bool Report(DiagnosticDescriptor descriptor, int node, string message, int related, string there)
    {
        if (!IsFull)
        {
            diagnostics.Add(new Diagnostic(descriptor, message) { Span = tree.Span(node), Path = tree.PathOf(node), Related = [new RelatedLocation(tree.Span(related), there)] });
        }

        return false;
    }

    private bool IsId(int node)
    {
        var text = tree[node].Link;
        return text != Node.Verbatim && (uses[text].IsId || (uses[text].IsId = Id.IsValid(tree.Text(node))));
    }

    private bool IsPlainBoolean(int node)
    {
        ref readonly var it = ref tree[node];
        return (it.Link == True || it.Link == False) && it.Kind == NodeKind.Plain && !tree.IsKey(node);
    }
}
