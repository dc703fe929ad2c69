using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>What lists of scalars have in common.</summary>
internal sealed class ListItems<TValue>(Scalar<TValue> scalar)
{
    // What still reads as one line in a file of two-blank indents.
    private const int LongestLine = 72;

    public string Notation => "a list, each item " + scalar.Notation;

    /// <summary>One item, so that editors begin a list.</summary>
    public string? Example => scalar.ItemExample is { } text ? $"[\"{text}\"]" : null;

    /// <summary>The items; null where nothing is written, or no list.</summary>
    public ElementList<TValue>? Read(ReadContext context, int node)
    {
        var tree = context.Tree;
        if (tree[node].Kind != NodeKind.Sequence)
        {
            if (!tree.IsNothing(node))
            {
                scalar.ExpectList(context, node, Notation);
            }

            return null;
        }

        var count = 0;
        var end = tree[node].Link;
        for (var item = node + 1; item < end; item = tree.Next(item))
        {
            count++;
        }

        var values = new TValue[count];
        count = 0;
        for (var item = node + 1; item < end; item = tree.Next(item))
        {
            if (tree.IsNothing(item))
            {
                context.MissingValue<TValue?>(item, default);
            }
            else if (context.TryRead(scalar, item, out var value))
            {
                values[count++] = value;
            }
        }

        if (scalar.IsAnyId && count > 1)
        {
            FindRepeated(context, node);
        }

        return new ElementList<TValue>(count == values.Length ? values : values[..count]);
    }

    private static void FindRepeated(ReadContext context, int node)
    {
        var tree = context.Tree;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in tree.Items(node).Where(item => tree[item].IsScalar && !tree.IsNothing(item)))
        {
            if (!seen.TryAdd(tree.Text(item), item))
            {
                context.ListedTwice(item, seen[tree.Text(item)]);
            }
        }
    }

    public void Write(TreeWriter writer, ElementList<TValue> value)
    {
        var length = 0;
        foreach (var item in value.Items)
        {
            length += scalar.LengthOf(item) + 2;
        }

        writer.BeginSequence(compact: length <= LongestLine);
        foreach (var item in value.Items)
        {
            scalar.Write(writer, item);
        }

        writer.EndSequence();
    }

    public static void Walk(ModelWalk walk, ElementList<TValue> value)
    {
        for (var i = 0; i < value.Count; i++)
        {
            if (value[i] is string text)
            {
                walk.Enter(i);
                walk.Text(text);
                walk.Leave();
            }
        }
    }

    public void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        scalar.Describe(schema);
        schema.WriteEndObject();
    }

    public ElementList<TValue> Sample(SampleSource samples, int least)
    {
        var values = new List<TValue>();
        for (var left = samples.Integer(least, 3); left > 0 && scalar.TrySample(samples, out var value); left--)
        {
            if (!scalar.IsAnyId || !values.Contains(value))
            {
                values.Add(value);
            }
        }

        return new ElementList<TValue>([.. values]);
    }
}
