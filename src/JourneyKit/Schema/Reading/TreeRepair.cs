using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>
/// Puts a list of mappings, where a mapping by id belongs, into that form, and lines with too few blanks under the key
/// that they belong to. It is reported, and read as if: its faults are
/// found in the same pass, its ids are known, and files that extend or include it find its elements.
/// </summary>
internal sealed class TreeRepair
{
    private const int MostGuesses = 1000;

    private readonly LocatedTree tree;
    private readonly DiagnosticBag diagnostics;
    private readonly TreeComposer composer;
    private readonly ShallowEntries shallow;
    private bool isRepaired;
    private int guesses;

    private TreeRepair(LocatedTree tree, DiagnosticBag diagnostics)
    {
        this.tree = tree;
        this.diagnostics = diagnostics;
        composer = new TreeComposer(tree.Count);
        shallow = new ShallowEntries(tree);
    }

    /// <summary>The tree put right; the tree itself where there is nothing to be put right.</summary>
    public static LocatedTree Repair(LocatedTree tree, ElementTable root, DiagnosticBag diagnostics)
    {
        if (tree.Count == 0 || !MayBeNeeded(tree))
        {
            return tree;
        }

        var repair = new TreeRepair(tree, diagnostics);
        repair.Element(tree.Root, root);
        return repair.isRepaired ? repair.composer.ToTree(tree.IsTruncated) : tree;
    }

    public void Copy(int node) => composer.Copy(tree, node);

    /// <summary>Goes through an element.</summary>
    public void Element(int node, ElementTable table)
    {
        var items = tree.Items(node).ToList();
        if (items.Count > 0 && items.TrueForAll(item => tree[item].Kind == NodeKind.Mapping))
        {
            var keys = items.SelectMany(tree.Entries).ToList();
            Report(node, $"takes {table.Notation}, not a list of mappings. Without the dashes: `{FlowText.Mapping(tree, keys.Select(key => FlowEntry.Of(tree, key)))}`.");
            Entries(node, table, keys);
        }
        else if (tree[node].Kind == NodeKind.Mapping)
        {
            Entries(node, table, tree.Entries(node));
        }
        else
        {
            Copy(node);
        }
    }

    /// <summary>Goes through elements by id.</summary>
    public void Elements(int node, ElementTable table, string notation, IReadOnlyList<string> idKeys)
    {
        if (tree.Items(node).FirstOrDefault(item => tree[item].Kind == NodeKind.Mapping, LocatedTree.None) is var first && first != LocatedTree.None)
        {
            Listed(node, first, tree.Items(node), table, notation, idKeys);
        }
        else if (tree[node].Kind == NodeKind.Mapping && IsOneElement(node, table, idKeys))
        {
            Listed(node, node, [node], table, notation, idKeys);
        }
        else if (tree[node].Kind == NodeKind.Mapping)
        {
            ElementsById(node, table, [.. tree.Entries(node)]);
        }
        else
        {
            Copy(node);
        }
    }

    /// <summary>Goes through scalars by name or id.</summary>
    public void Values(int node, string notation, IReadOnlyList<string> idKeys)
    {
        var entries = tree.Items(node).Select(item => ListedValue.Of(tree, item, idKeys)).ToList();
        if (entries.Count == 0 || entries.Contains(null))
        {
            Copy(node);
            return;
        }

        Report(node, $"takes {notation}, not a list of mappings. Written so: `{FlowText.Mapping(tree, entries.Select(entry => entry!.ToFlow(tree)))}`.");
        var mapping = composer.BeginMapping(tree, node);
        foreach (var entry in entries)
        {
            composer.Key(tree, entry!.Key, tree.Text(entry.Key));
            Copy(entry.Value);
        }

        composer.End(mapping);
    }

    // Only lists that hold mappings are put right, keys without a value, and mappings that say an id where they should stand under it.
    private static bool MayBeNeeded(LocatedTree tree)
    {
        var (id, to) = (JourneySchema.Vocabulary.NumberOf("id"), JourneySchema.Vocabulary.NumberOf("to"));
        var ids = 0;
        for (var node = 0; node < tree.Count; node++)
        {
            ref readonly var it = ref tree[node];
            if (it.IsScalar ? (it.Start == it.End && node > 0 && tree.IsKey(node - 1)) || (it.Link == id && ++ids > 1) || it.Link == to : it.Kind == NodeKind.Sequence && HoldsMapping(tree, node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsMapping(LocatedTree tree, int sequence)
    {
        for (int item = sequence + 1, end = tree[sequence].Link; item < end; item = tree.Next(item))
        {
            if (tree[item].Kind == NodeKind.Mapping)
            {
                return true;
            }
        }

        return false;
    }

    // As in `next: { to: pay, share: 50% }`.
    private bool IsOneElement(int node, ElementTable table, IReadOnlyList<string> idKeys)
    {
        var keys = tree.Entries(node).ToList();
        return keys.Exists(key => tree.Text(key) is "id" or "to" && ListedElement.SaysId(tree, key, table, idKeys) && Model.Id.IsValid(tree.Text(key + 1)))
            && (keys.Count > 1 || table.ShorthandProperty?.Shape is not OptionalTextShape)
            && keys.TrueForAll(key => table.HasKey(tree.Text(key)) || tree.Text(key) is "id" or "to");
    }

    private void Listed(int node, int first, IEnumerable<int> items, ElementTable table, string notation, IReadOnlyList<string> idKeys)
    {
        var elements = items.Select(item => (Item: item, Elements: ListedElement.Of(tree, item, table, idKeys).ToList())).ToList();
        var known = elements.SelectMany(entry => entry.Elements).Where(element => element.Id is not null).ToList();
        var form = known.TrueForAll(element => element.IsEmpty(tree))
            ? $"[{string.Join(", ", known.Select(element => FlowScalar.Of(element.Id!, NodeKind.Plain)))}]"
            : FlowText.Mapping(tree, known.Select(element => element.ToFlow(tree, table)));
        var written = first == node ? $"the keys of one {table.Noun}" : "a list of mappings";
        Report(first, node, $"takes {notation}, not {written}.{(known.Count > 0 ? $" With the id as the key: `{FlowText.Scalar(tree, node - 1)}: {form}`." : "")}", ListedBlock.WithoutDashes(tree, items));
        var mapping = composer.BeginMapping(tree, node);
        var position = 0;
        foreach (var (item, parts) in elements)
        {
            position++;
            if (parts.Count == 0)
            {
                Report(item, $"takes an id, not {tree.What(item)}.");
            }

            foreach (var element in parts)
            {
                Compose(element, item, table, position);
            }
        }

        composer.End(mapping);
    }

    private void Compose(ListedElement element, int item, ElementTable table, int position)
    {
        if (element.Id is { } id)
        {
            composer.Key(tree, element.Node, id);
        }
        else if (table.Kind is { } kind)
        {
            var made = $"{IdText.Of(kind.Singular)}-{position}";
            Report(element.Node, $"has no id. Give it one that says what it is, as its key: `{FlowText.Mapping(tree, [element.ToFlow(tree, table) with { Key = made }])}`.");
            composer.Key(tree, element.Node, made);
        }
        else
        {
            Report(element.Node, $"does not say which element it is for: write that id as the key of the {table.Noun}.");
            composer.FaultyKey(tree, element.Node);
        }

        if (element.Keys is { } keys)
        {
            Entries(item, table, keys);
        }
        else if (element.Value == LocatedTree.None)
        {
            composer.End(composer.BeginMapping(tree, element.Node));
        }
        else
        {
            Element(element.Value, table);
        }
    }

    private void Entries(int like, ElementTable table, IEnumerable<int> keys)
    {
        var mapping = composer.BeginMapping(tree, like);
        var all = keys.ToList();
        for (var at = 0; at < all.Count; at++)
        {
            var key = all[at];
            composer.Key(tree, key, tree.Text(key));
            if (shallow.ElementsOf(all, at, table) is > 0 and var count)
            {
                ElementsById(key + 1, table.Find(tree.Text(key))!.Shape.Table!, Under(key, all.GetRange(at + 1, count)));
                at += count;
                continue;
            }

            var property = table.Find(tree.Text(key)) ?? (guesses++ < MostGuesses ? Meant(table, tree.Text(key)) : null);
            if (property is null)
            {
                Copy(key + 1);
            }
            else
            {
                property.Shape.Repair(this, key + 1);
            }
        }

        composer.End(mapping);
    }

    private void ElementsById(int like, ElementTable table, List<int> keys)
    {
        var mapping = composer.BeginMapping(tree, like);
        for (var at = 0; at < keys.Count; at++)
        {
            composer.Key(tree, keys[at], tree.Text(keys[at]));
            if (shallow.KeysOf(keys, at, table) is > 0 and var count)
            {
                Entries(keys[at] + 1, table, Under(keys[at], keys.GetRange(at + 1, count)));
                at += count;
            }
            else
            {
                Element(keys[at] + 1, table);
            }
        }

        composer.End(mapping);
    }

    private List<int> Under(int open, List<int> run)
    {
        isRepaired = true;
        if (!diagnostics.IsFull)
        {
            diagnostics.Add(DocumentFaults.WrongType, shallow.Message(open, run), tree.Span(run[0]), tree.PathOf(run[0]));
        }

        return run;
    }

    private static ElementProperty? Meant(ElementTable table, string key)
        => KeyGuess.For(table, key) is var guess ? guess.Meant ?? guess.Elsewhere : null;

    private void Report(int node, string what) => Report(node, node, what);

    private void Report(int node, int subject, string what, TextFix? fix = null)
    {
        isRepaired = true;
        if (!diagnostics.IsFull)
        {
            diagnostics.Add(DocumentFaults.WrongType, $"{tree.Subject(subject)} {what}", tree.Span(node), tree.PathOf(node), fix);
        }
    }
}
