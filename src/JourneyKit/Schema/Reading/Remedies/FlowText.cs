using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Writes what people typed in one line, as a message shows the right form: cut off where it is long.</summary>
internal sealed class FlowText(LocatedTree tree)
{
    private const int Longest = 160;

    private readonly StringBuilder text = new();

    private bool IsLong => text.Length > Longest;

    /// <summary>A scalar in one line, between quotes where the line would not say the same without.</summary>
    public static string Scalar(LocatedTree tree, int node) => FlowScalar.Of(NodeWords.Shorten(tree.Text(node)), tree[node].Kind);

    /// <summary>A mapping with the entries of an element, or of several.</summary>
    public static string Mapping(LocatedTree tree, IEnumerable<FlowEntry> entries)
    {
        var flow = new FlowText(tree);
        flow.Mapping(entries);
        return flow.text.ToString();
    }

    private void Mapping(IEnumerable<FlowEntry> entries) => Between("{ ", " }", "{}", entries, entry =>
    {
        text.Append(entry.Key).Append(':');
        if (entry.Entries is { } inner)
        {
            text.Append(' ');
            Mapping(inner);
        }
        else if (entry.Value != LocatedTree.None && !tree.IsNothing(entry.Value))
        {
            text.Append(' ');
            Value(entry.Value);
        }
    });

    private void Value(int node)
    {
        switch (tree[node].Kind)
        {
            case NodeKind.Mapping:
                Mapping(tree.Entries(node).Select(key => FlowEntry.Of(tree, key)));
                break;
            case NodeKind.Sequence when tree.Items(node).Any(item => tree[item].Kind == NodeKind.Mapping):
                // That list has a message of its own.
                text.Append("{ … }");
                break;
            case NodeKind.Sequence:
                Between("[", "]", "[]", tree.Items(node), Value);
                break;
            default:
                text.Append(Scalar(tree, node));
                break;
        }
    }

    private void Between<T>(string open, string close, string empty, IEnumerable<T> parts, Action<T> write)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            text.Append(isFirst ? open : ", ");
            isFirst = false;
            if (IsLong)
            {
                text.Append('…');
                break;
            }

            write(part);
        }

        text.Append(isFirst ? empty : close);
    }
}
