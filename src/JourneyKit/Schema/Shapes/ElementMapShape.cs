using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>Elements by id, in a mapping or, where they have nothing else to say, in a list of ids.</summary>
/// <param name="table">The table of the elements.</param>
/// <param name="keys">Where the keys are ids of other elements, how they refer to them; null where they are the elements' own ids.</param>
internal sealed class ElementMapShape<T>(ElementTable<T> table, IKeyReader? keys = null) : Shape<ElementMap<T>>
    where T : class, IKeyed
{
    private readonly EntryForm form = new(EntryRole.Elements, table);

    // What people call the id of an element where they write a list of mappings.
    private readonly string[] idKeys = ["id", "key", .. keys?.Names ?? [table.Noun]];

    public override string Notation => $"a mapping of {table.Plural} by id, or a list of ids";

    public override ElementTable Table => table;

    public override string Example { get; } = $"{{\"{(keys?.Names[^1] ?? table.Noun).Replace(' ', '-')}\":{{}}}}";

    public override bool IsByName => true;

    public override IKeyReader? ElementKeys => keys;

    public override ElementMap<T> Read(ReadContext context, int node)
    {
        var tree = context.Tree;
        if (tree[node].IsScalar)
        {
            if (!tree.IsNothing(node))
            {
                context.ElementsExpected(node, table, Notation);
                AssumeIds(context, node);
            }

            return default;
        }

        var isMapping = tree[node].Kind == NodeKind.Mapping;
        if (!isMapping && tree[node].Link == node + 1)
        {
            context.EmptyList(node);
            return default;
        }

        var keyStack = context.KeyStack;
        var first = keyStack.Count;
        PushKeys(context, node, isMapping ? 1 : 0);
        var entries = new KeyValuePair<string, T>[keyStack.Count - first];
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            // An element whose key is at fault is read for its own faults.
            var isFaulty = keyStack[first + i] < 0;
            var key = isFaulty ? ~keyStack[first + i] : keyStack[first + i];
            var id = tree.Text(key);
            var element = table.Read(context, id, key, isMapping ? key + 1 : LocatedTree.None);
            if (!isFaulty)
            {
                entries[count++] = KeyValuePair.Create(id, element);
            }
        }

        keyStack.RemoveRange(first, entries.Length);
        return new ElementMap<T>(new ValueMap<string, T>(count == entries.Length ? entries : entries[..count]));
    }

    public override bool IsOmitted(ElementMap<T> value) => value.Count == 0;

    public override void Write(TreeWriter writer, ElementMap<T> value)
    {
        if (AreAllEmpty(value))
        {
            writer.BeginSequence(compact: true);
            foreach (var entry in value.Entries.Entries)
            {
                writer.Text(entry.Key);
            }

            writer.EndSequence();
            return;
        }

        writer.BeginMapping();
        foreach (var entry in value.Entries.Entries)
        {
            writer.Key(entry.Key);
            table.Write(writer, entry.Value);
        }

        writer.EndMapping();
    }

    public override Holdings Holds => Holdings.All;

    public override void Walk(ModelWalk walk, ElementMap<T> value)
    {
        foreach (var entry in value.Entries.Entries)
        {
            walk.Enter(entry.Key);
            walk.Through(table, entry.Key, entry.Value);
            walk.Leave();
        }
    }

    public override IEnumerable<KeyValuePair<string, object>> Elements(ElementMap<T> value)
        => value.Entries.Select(entry => KeyValuePair.Create<string, object>(entry.Key, entry.Value));

    public override void Describe(Utf8JsonWriter schema) => ElementMapSchema.Describe(schema, table);

    public override ElementMap<T> Sample(SampleSource samples)
    {
        var ids = keys is null ? samples.Define(table.Kind!) : keys.Sample(samples);
        return new ElementMap<T>(new ValueMap<string, T>([.. ids.Select(id => KeyValuePair.Create(id, table.Sample(samples, id)))]));
    }

    public override void Compare(IDifferences differences, ElementPath path, ElementMap<T> before, ElementMap<T> after)
        => ElementMapComparison.Compare(table, differences, path, before, after);

    public override bool TryFind(ElementMap<T> value, ReadOnlySpan<string> way, out DataValue? found)
    {
        if (way.IsEmpty || value[way[0]] is not { } element)
        {
            found = way.IsEmpty ? Show(value) : null;
            return way.Length <= 1;
        }

        if (way.Length > 1)
        {
            return table.TryFind(element, way[1..], out found);
        }

        found = table.ToData(element);
        return true;
    }

    public override ElementMap<T> Patch(ElementMap<T> value, PatchNode patch)
    {
        var entries = new List<KeyValuePair<string, T>>(value.Count);
        foreach (var entry in value.Entries.Entries)
        {
            if (patch[entry.Key] is not { } change)
            {
                entries.Add(entry);
            }
            else if (!change.IsRemoved)
            {
                entries.Add(KeyValuePair.Create(entry.Key, change.Value is { } now ? table.FromData(entry.Key, now) : table.Patch(entry.Value, change)));
            }
        }

        foreach (var change in patch.Children)
        {
            if (change.Value is { } now && !value.Contains(change.Key))
            {
                entries.Add(KeyValuePair.Create(change.Key, table.FromData(change.Key, now)));
            }
        }

        return new ElementMap<T>(new ValueMap<string, T>([.. entries]));
    }

    public override void Transcribe(ReadContext context, int node, TreeWriter writer)
    {
        var tree = context.Tree;
        if (tree[node].IsScalar)
        {
            writer.Null();
        }
        else if (tree[node].Kind == NodeKind.Sequence)
        {
            writer.BeginSequence(compact: true);
            foreach (var item in tree.Items(node))
            {
                writer.Text(tree.Text(item));
            }

            writer.EndSequence();
        }
        else
        {
            writer.BeginMapping();
            foreach (var key in tree.Entries(node))
            {
                writer.Key(tree.Text(key));
                table.Transcribe(context, key + 1, writer);
            }

            writer.EndMapping();
        }
    }

    public override void Repair(TreeRepair repair, int node) => repair.Elements(node, table, Notation, idKeys);

    public override bool IsMerged => true;

    public override bool Merge(TreeMerge merge, MergedPair pair)
        => merge.Mapping(form, pair, (context, node) => Read(context, node), (within, element) => ElementMerge.Merge(table, within, element));

    private bool AreAllEmpty(ElementMap<T> elements)
    {
        foreach (var entry in elements.Entries.Entries)
        {
            if (!table.IsEmpty(entry.Value))
            {
                return false;
            }
        }

        return true;
    }

    // What is written as one text is read as if it were a list.
    private void AssumeIds(ReadContext context, int node)
    {
        var text = context.Tree.Text(node);
        IReadOnlyList<string> ids = ElementForm.Ids(table, ListForm.TextOf(context.Tree, node)) ?? (IdText.Brief(text) is { } id ? [id] : []);
        if (keys is null)
        {
            ids.ToList().ForEach(each => context.Assume(each, table.Kind!.AsSet));
        }
        else if (ids is [var only] && only == text)
        {
            keys.TryRead(context, node);
        }
    }

    // All keys before any element: elements below use the same memory of keys.
    private void PushKeys(ReadContext context, int node, int stepsToValue)
    {
        var tree = context.Tree;
        var seen = context.NewKeySet();
        for (int key = node + 1, end = tree[node].Link; key < end; key = tree.Next(key + stepsToValue))
        {
            if (TryReadKey(context, key, seen))
            {
                context.KeyStack.Add(key);
            }
            else if (stepsToValue > 0)
            {
                context.KeyStack.Add(~key);
            }
        }
    }

    private bool TryReadKey(ReadContext context, int key, KeySet seen)
    {
        if (!context.Tree[key].IsScalar)
        {
            return context.WrongType(key, "an id");
        }

        if (context.Tree[key].Kind == NodeKind.Faulty)
        {
            return false;
        }

        if (context.Tree.IsNothing(key) && !context.Tree.IsKey(key))
        {
            return context.MissingValue(key, false);
        }

        if (keys is not null)
        {
            return keys.TryRead(context, key) & seen.TryAdd(key);
        }

        if (!context.Tree.IsKey(key) && ElementForm.IsSentence(table, context.Tree.Text(key)))
        {
            context.Assume(IdText.Brief(context.Tree.Text(key)), table.Kind?.AsSet ?? default);
            return context.TextAsElement(key, table);
        }

        return table.Kind is { } kind ? context.TryDefine(key, kind) : context.TryReadId(key) & seen.TryAdd(key);
    }
}
