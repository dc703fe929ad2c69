using System.Globalization;
using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>One reading of a located tree: what shapes report to, and what they know in common.</summary>
internal sealed class ReadContext(LocatedTree tree, DiagnosticBag diagnostics, bool isComplete = true)
{
    // Looking for what was meant compares a word with every known one; a file full of faults must not make that dear.
    private const int MostComparisons = 100_000;

    private readonly List<PendingReference> references = [];
    private readonly List<int>[] definitions = [.. ElementKind.All.Select(_ => new List<int>())];
    private readonly TextUse[] uses = new TextUse[tree.Texts.Count];
    private object?[] slots = new object?[32];
    private int keySets;
    private int comparisons;

    public LocatedTree Tree => tree;

    /// <summary>The keys of the mappings that are being read, those of the innermost on top: whoever pushes takes off again.</summary>
    public List<int> KeyStack { get; } = [];

    public DefinedIds DefinedIds => new(ElementKind.All.SelectMany(kind => definitions[kind.Index].Select(key => (tree.Text(key), kind))));

    /// <summary>The place in which the properties of an element are gathered; one element of a kind is read at a time.</summary>
    public Slots<T> SlotsFor<T>(ElementTable<T> table)
    {
        if (table.Number >= slots.Length)
        {
            Array.Resize(ref slots, table.Number + 1);
        }

        return (Slots<T>)(slots[table.Number] ??= new Slots<T>(this, table.Properties.Count));
    }

    public bool IsNothing<TValue>(Scalar<TValue> scalar, int node) => scalar.NullIsText ? tree.IsNothingForId(node) : tree.IsNothing(node);

    public bool TryRead<TValue>(Scalar<TValue> scalar, int node, out TValue value)
    {
        if (tree[node].IsScalar)
        {
            return scalar.TryRead(this, node, out value);
        }

        value = default!;
        return WrongType(node, scalar.Notation);
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
            return DuplicateKey(key, use.Key);
        }

        (use.KeySet, use.Key) = (keySet, key);
        return true;
    }

    public bool TryReadId(int node)
    {
        var text = tree[node].Link;
        if (text != Node.Verbatim && (uses[text].IsId || (uses[text].IsId = Id.IsValid(tree.Text(node)))))
        {
            return true;
        }

        return Report(DocumentFaults.InvalidId, node, $"`{Shorten(tree.Text(node))}` is no id: ids are kebab-case (a-z, 0-9, single dashes between), at most {Id.MaxLength} characters, and do not begin with x-.{MendedId(tree.Text(node))}");
    }

    /// <summary>Takes an element's id; false where another of its kind has it.</summary>
    public bool TryDefine(int key, ElementKind kind)
    {
        if (!TryReadId(key))
        {
            return false;
        }

        var text = tree[key].Link;
        if ((uses[text].Kinds & kind.AsSet.Bits) != 0)
        {
            return !diagnostics.IsFull
                && Report(DocumentFaults.DuplicateId, key, $"The id `{tree.Text(key)}` is taken by another {kind.Singular}.", definitions[kind.Index].First(k => tree[k].Link == text), "It is used here first.");
        }

        uses[text].Kinds |= kind.AsSet.Bits;
        definitions[kind.Index].Add(key);
        return true;
    }

    public void Refer(int node, KindSet kinds, ReferenceScope scope) => references.Add(new PendingReference(node, kinds, scope));

    /// <summary>Follows every reference, after everything has been read.</summary>
    /// <returns>How many could not be checked, because the baseline could not be read.</returns>
    public int ResolveReferences(Baseline baseline, DefinedIds? baselineIds)
    {
        var uncheckedCount = 0;
        foreach (var reference in references)
        {
            var found = uses[tree[reference.Node].Link].Kinds & reference.Kinds.Bits;
            if (found == 0 && reference.Scope == ReferenceScope.DocumentOrBaseline)
            {
                found = (baselineIds?.KindsOf(tree.Text(reference.Node)).Bits ?? 0) & reference.Kinds.Bits;
                if (found == 0 && baseline == Baseline.Unreadable)
                {
                    uncheckedCount++;
                    continue;
                }
            }

            if (found == 0)
            {
                UnknownReference(reference, baseline, baselineIds);
            }
            else if (!uint.IsPow2(found))
            {
                Report(DocumentFaults.AmbiguousReference, reference.Node, $"`{tree.Text(reference.Node)}` is the id of more than one: {new KindSet(found).ToString().Replace(" or ", " and ", StringComparison.Ordinal)}.");
            }
        }

        return uncheckedCount;
    }

    public bool UnknownKey(int key, ElementTable table)
    {
        var text = tree.Text(key);
        var suggestion = Suggest(text, table.Keys);
        return Report(DocumentFaults.UnknownKey, key, $"{table.Title} has no key `{text}`.{(suggestion.Length > 0 ? suggestion : " Keys of your own begin with x-.")}");
    }

    public bool DuplicateKey(int key, int first)
        => Report(DocumentFaults.DuplicateKey, key, $"The key `{tree.Text(key)}` stands twice.", first, "It stands here first.");

    public TValue MissingKey<TValue>(int element, string key, ElementTable table, TValue faulty)
    {
        if (!tree.IsTruncated)
        {
            Report(DocumentFaults.MissingKey, tree.FirstLineOf(element), $"{table.Title} needs the key `{key}`.", tree.PathOf(element));
        }

        return faulty;
    }

    public TValue MissingValue<TValue>(int node, TValue faulty)
    {
        if (tree[node].Kind != NodeKind.Faulty && !(tree.IsTruncated && node == tree.Count - 1))
        {
            Report(DocumentFaults.MissingValue, tree[node].Start == tree[node].End && node > 0 && tree.IsKey(node - 1) ? node - 1 : node, $"{Subject(node)} needs a value.");
        }

        return faulty;
    }

    public bool WrongType(int node, string notation) => Report(DocumentFaults.WrongType, node, $"{Subject(node)} takes {notation}, not {What(node)}.");

    /// <summary>For a scalar of another type than the one that belongs here.</summary>
    public bool WrongScalar(int node, string notation)
    {
        var isQuotedNumber = tree[node].Kind == NodeKind.Quoted && (DecimalText.IsNumber(tree.Text(node)) || BooleanScalar.TryParse(tree.Text(node), out _));
        return isQuotedNumber
            ? Report(DocumentFaults.WrongType, node, $"{Subject(node)} takes {notation}; text between quotes is not one. Take the quotes off.")
            : Report(DocumentFaults.WrongType, node, $"{Subject(node)} takes {notation}, not {What(node)}.");
    }

    public bool Invalid(int node, string notation, string hint = "") => Report(DocumentFaults.InvalidValue, node, $"{Subject(node)} takes {notation}, not {What(node)}.{hint}");

    public bool OutOfRange(int node, string notation, string hint = "")
        => Report(DocumentFaults.OutOfRange, node, $"{Subject(node)} takes {notation}; {tree.Text(node)} is beyond that.{hint}");

    public bool TooManyDigits(int node) => Report(DocumentFaults.OutOfRange, node, $"{Subject(node)} has more digits than can be kept: numbers have at most 28.");

    public bool UnknownChoice(int node, string notation, IReadOnlyList<string> words)
        => Report(DocumentFaults.UnknownChoice, node, $"{Subject(node)} takes {notation}, not {What(node)}.{Suggest(tree.Text(node), words)}");

    public bool ListExpected(int node, string notation)
        => Report(DocumentFaults.ListExpected, node, tree[node].IsScalar ? $"{Subject(node)} takes {notation}. A list of one is written [{tree.Text(node)}]." : $"{Subject(node)} takes {notation}, not {What(node)}.");

    public bool UnsupportedVersion(int node) => Report(DocumentFaults.UnsupportedVersion, node, $"The format version {tree.Text(node)} is not known here; this library reads version \"{FormatVersionScalar.Version}\".");

    public bool Report(DiagnosticDescriptor descriptor, int node, string message)
        => !diagnostics.IsFull && Report(descriptor, tree.Span(node), message, tree.PathOf(node));

    private bool Report(DiagnosticDescriptor descriptor, int node, string message, int related, string there)
    {
        if (!diagnostics.IsFull)
        {
            diagnostics.Add(new Diagnostic(descriptor, message) { Span = tree.Span(node), Path = tree.PathOf(node), Related = [new RelatedLocation(tree.Span(related), there)] });
        }

        return false;
    }

    private bool Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, ElementPath path)
    {
        diagnostics.Add(descriptor, message, span, path);
        return false;
    }

    private void UnknownReference(PendingReference reference, Baseline baseline, DefinedIds? baselineIds)
    {
        if (tree.IsTruncated || !isComplete)
        {
            return;
        }

        var id = tree.Text(reference.Node);
        var known = reference.Kinds.Kinds.SelectMany(kind => definitions[kind.Index]).Select(tree.Text);
        var inBaseline = reference.Scope == ReferenceScope.DocumentOrBaseline;
        if (inBaseline && baselineIds is not null)
        {
            known = known.Concat(baselineIds.Of(reference.Kinds));
        }

        var where = inBaseline && baseline == Baseline.Known ? " here or in the baseline" : "";
        var hint = Suggest(id, known);
        if (hint.Length == 0 && inBaseline && baseline == Baseline.None)
        {
            hint = " The map names no baseline in which it could stand.";
        }

        Report(DocumentFaults.UnknownReference, reference.Node, $"There is no {reference.Kinds} `{id}`{where}.{hint}");
    }

    private string Suggest(string word, IEnumerable<string> known)
        => diagnostics.IsFull ? "" : Suggestion.For(word, known.TakeWhile(_ => comparisons++ < MostComparisons));

    private static string MendedId(string text)
    {
        if (text.Length > Id.MaxLength)
        {
            return "";
        }

        var mended = string.Join('-', text.ToLower(CultureInfo.InvariantCulture).Split([' ', '_', '-', '.', '/'], StringSplitOptions.RemoveEmptyEntries));
        return Id.IsValid(mended) ? $" Did you mean `{mended}`?" : "";
    }

    // What a message is about: the key, or the item of the list under it.
    private string Subject(int node)
    {
        if (diagnostics.IsFull)
        {
            return "";
        }

        if (tree.IsKey(node))
        {
            return $"`{Shorten(tree.Text(node))}`";
        }

        var path = tree.PathOf(node);
        if (path.Parent is null)
        {
            return "The document";
        }

        return tree.IsItem(node) ? $"An item of `{Shorten(path.Parent.Segment)}`" : $"`{Shorten(path.Segment)}`";
    }

    private string What(int node) => tree[node].Kind switch
    {
        NodeKind.Mapping => "a mapping",
        NodeKind.Sequence => "a list",
        NodeKind.Quoted when tree.Text(node).Length == 0 => "an empty text",
        NodeKind.Quoted => $"`{Shorten(tree.Text(node))}`",
        _ => tree.IsNothing(node) ? "nothing" : $"`{Shorten(tree.Text(node))}`",
    };

    private static string Shorten(string text)
    {
        const int Most = 60;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most), "…");
    }
}
