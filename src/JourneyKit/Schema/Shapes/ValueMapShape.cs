using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>Scalars by name, or by the id of an element.</summary>
internal sealed class ValueMapShape<TKey, TValue>(Scalar<TKey> keys, Scalar<TValue> values, string notation) : Shape<ValueMap<TKey, TValue>>
    where TKey : IEquatable<TKey>
{
    // What people call the name of an entry where they write a list of mappings.
    private static readonly string[] NameKeys = ["name", "id", "key", "fact", "metric", "channel", "persona", "segment", "date"];

    public override string Notation => notation;

    public override bool IsByName => true;

    public override Scalar? Unit => values;

    public override IEnumerable<string> Words => values.Words;

    public override ValueMap<TKey, TValue> Read(ReadContext context, int node)
    {
        var tree = context.Tree;
        if (tree[node].Kind != NodeKind.Mapping)
        {
            if (!tree.IsNothing(node))
            {
                context.ValuesExpected(node, values, Notation, keys is not TextScalar);
            }

            return default;
        }

        var entries = new List<KeyValuePair<TKey, TValue>>();
        var seen = context.NewKeySet();
        var composed = new ComposedKeys(context, tree.Entries(node));
        for (var key = node + 1; key < tree[node].Link; key = tree.Next(key + 1))
        {
            if (!(seen.TryAdd(key) & keys.TryRead(context, key, out var name)) || !composed.TryAdd(key))
            {
                continue;
            }

            if (tree.IsNothing(key + 1))
            {
                context.EntryWithoutValue(key + 1);
            }
            else if (context.TryRead(values, key + 1, out var value))
            {
                entries.Add(KeyValuePair.Create(name, value));
            }
        }

        return new ValueMap<TKey, TValue>([.. entries]);
    }

    public override bool IsOmitted(ValueMap<TKey, TValue> value) => value.Count == 0;

    public override void Write(TreeWriter writer, ValueMap<TKey, TValue> value)
    {
        writer.BeginMapping();
        foreach (var entry in value.Entries)
        {
            keys.WriteKey(writer, entry.Key);
            values.Write(writer, entry.Value);
        }

        writer.EndMapping();
    }

    public override Holdings Holds => typeof(TValue) == typeof(string) ? Holdings.Texts : Holdings.None;

    public override void Walk(ModelWalk walk, ValueMap<TKey, TValue> value)
    {
        foreach (var entry in value.Entries)
        {
            if (entry.Value is string text)
            {
                walk.Enter(entry.Key.ToString()!);
                walk.Text(text);
                walk.Leave();
            }
        }
    }

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, mapping =>
    {
        mapping.WriteString("type", "object");
        keys.DescribeKeys(mapping);
        mapping.WriteStartObject("additionalProperties");
        SchemaParts.OrNull(mapping, values.Describe);
        mapping.WriteEndObject();
    });

    public override ValueMap<TKey, TValue> Sample(SampleSource samples)
    {
        var entries = new Dictionary<TKey, TValue>();
        for (var left = samples.Integer(1, 3); left > 0 && keys.TrySample(samples, out var key) && values.TrySample(samples, out var value); left--)
        {
            if (key is not string name || InvisibleCharacters.IndexInName(name) < 0)
            {
                entries[key] = value;
            }
        }

        return new ValueMap<TKey, TValue>([.. entries]);
    }

    public override void Compare(IDifferences differences, ElementPath path, ValueMap<TKey, TValue> before, ValueMap<TKey, TValue> after)
        => MapComparison.Compare(differences, path, before, after, ToData);

    public override bool TryFind(ValueMap<TKey, TValue> value, ReadOnlySpan<string> way, out DataValue? found)
    {
        if (way.Length != 1)
        {
            return base.TryFind(value, way, out found);
        }

        found = null;
        foreach (var (key, one) in value)
        {
            if (key.ToString() == way[0])
            {
                found = ToData(one);
            }
        }

        return true;
    }

    public override ValueMap<TKey, TValue> Patch(ValueMap<TKey, TValue> value, PatchNode patch)
    {
        var kept = value.Where(entry => patch[entry.Key.ToString()!] is null);
        var written = patch.Children.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Key, change.Value!));
        return new ValueMap<TKey, TValue>([.. kept, .. FromData(DataValue.FromMembers(new ValueMap<string, DataValue>([.. written])))]);
    }

    public override void Transcribe(ReadContext context, int node, TreeWriter writer)
    {
        var tree = context.Tree;
        if (tree.IsNothing(node))
        {
            writer.Null();
            return;
        }

        writer.BeginMapping();
        foreach (var key in tree.Entries(node))
        {
            if (keys.TryRead(context, key, out var name))
            {
                keys.WriteKey(writer, name);
            }
            else
            {
                writer.Key(tree.Text(key));
            }

            if (!tree.IsNothing(key + 1) && context.TryRead(values, key + 1, out var value))
            {
                values.Write(writer, value);
            }
            else
            {
                writer.Null();
            }
        }

        writer.EndMapping();
    }

    public override void Repair(TreeRepair repair, int node) => repair.Values(node, Notation, NameKeys);

    public override bool IsMerged => true;

    public override bool Merge(TreeMerge merge, MergedPair pair) => merge.Mapping(EntryForm.Values, pair, (context, node) => Read(context, node), MergeValue);

    private bool MergeValue(TreeMerge merge, MergedPair pair)
    {
        merge.Replace(pair);
        return pair.IsInherited
            && merge.IsSame(pair, (context, node) => context.TryRead(values, node, out var value) ? value : default, EqualityComparer<TValue?>.Default.Equals);
    }

    private DataValue ToData(TValue value)
    {
        var writer = new DataTreeWriter();
        values.Write(writer, value);
        return writer.Result;
    }
}
