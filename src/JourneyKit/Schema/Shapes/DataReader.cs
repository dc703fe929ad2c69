using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>Values that no table describes: those of <c>x-</c> keys and facts. YAML's core schema says what a plain scalar is.</summary>
internal static class DataReader
{
    private const int LongestLine = 60;

    public static DataValue Read(ReadContext context, int node)
    {
        var tree = context.Tree;
        return tree[node].Kind switch
        {
            NodeKind.Mapping => DataValue.FromMembers(ReadMembers(context, tree.Entries(node))),
            NodeKind.Sequence => DataValue.FromItems(new ElementList<DataValue>([.. tree.Items(node).Select(item => Read(context, item))])),
            NodeKind.Quoted => DataValue.AsWritten(context.TextOf(node)),
            _ => ReadPlain(context, node),
        };
    }

    /// <summary>Reads the values of keys that stand in one mapping.</summary>
    public static ValueMap<string, DataValue> ReadMembers(ReadContext context, IEnumerable<int> keys)
    {
        // All keys first: the mappings below them use the same memory of keys.
        var seen = context.NewKeySet();
        var composed = new ComposedKeys(context, keys);
        var distinct = new List<int>();
        foreach (var key in keys)
        {
            if (seen.TryAdd(key) && composed.TryAdd(key))
            {
                distinct.Add(key);
            }
        }

        return new ValueMap<string, DataValue>([.. distinct.Select(key => KeyValuePair.Create(context.TextOf(key), Read(context, key + 1)))]);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">What to write it with.</param>
    /// <param name="value">The value.</param>
    /// <param name="areListsCompact">Whether lists of short texts and numbers are written as the properties of elements write them: in a line.</param>
    public static void Write(TreeWriter writer, DataValue value, bool areListsCompact = false)
    {
        if (value.Height > 0 && !writer.TryDescend(value.Height))
        {
            return;
        }

        switch (value.Kind)
        {
            case DataKind.Map:
                writer.BeginMapping();
                foreach (var (key, member) in value.Members)
                {
                    writer.Key(key);
                    Write(writer, member, areListsCompact);
                }

                writer.EndMapping();
                break;
            case DataKind.List:
                writer.BeginSequence(compact: areListsCompact && IsShort(value));
                foreach (var item in value.Items)
                {
                    Write(writer, item, areListsCompact);
                }

                writer.EndSequence();
                break;
            case DataKind.Number when value.AsNumber is { } number:
                writer.Number(number);
                break;
            case DataKind.Number:
                writer.Digits(value.Text!);
                break;
            case DataKind.Boolean:
                writer.Boolean(value.Text == "true");
                break;
            case DataKind.Null:
                writer.Null();
                break;
            default:
                writer.Text(value.Text!);
                break;
        }
    }

    private static bool IsShort(DataValue list)
        => list.Items.All(item => item.Kind is not (DataKind.List or DataKind.Map)) && list.Items.Sum(item => item.Text?.Length ?? 0) <= LongestLine;

    private static DataValue ReadPlain(ReadContext context, int node)
    {
        var text = context.TextOf(node);
        if (context.Tree.IsNothing(node))
        {
            return DataValue.Null;
        }

        if (BooleanScalar.TryParse(text, out var value))
        {
            return value;
        }

        return IsCode(text) ? DataValue.AsWritten(text)
            : DecimalText.TryParse(text, out var number) ? number
            : !DecimalText.IsNumber(text) ? DataValue.AsWritten(text)
            : LongNumber.Canonical(text) is var digits && LongNumber.TryShorten(digits, out number) ? number
            : DataValue.FromDigits(digits);
    }

    // Telephone numbers, postal codes and the like: as numbers they would lose the sign or the zeros that make them what they are.
    private static bool IsCode(string text)
        => text.StartsWith('+') || (text.TrimStart('-') is ['0', var next, ..] && char.IsAsciiDigit(next));
}
