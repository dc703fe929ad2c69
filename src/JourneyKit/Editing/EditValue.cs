using JourneyKit.Formats.Yaml;
using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>
/// A value as a document says it, whatever its notation and style: a mapping, a list, or a scalar. Edits are made on it
/// first; what the edited text reads as is then compared with it.
/// </summary>
internal sealed class EditValue
{
    private EditValue(NodeKind kind, string text, IReadOnlyList<EditEntry> entries) => (Kind, Text, Entries) = (kind, text, entries);

    /// <summary>Never faulty. Plain: the schema decides what the scalar is. Quoted: it is text.</summary>
    public NodeKind Kind { get; }

    /// <summary>The text of a scalar.</summary>
    public string Text { get; }

    /// <summary>The entries of a mapping, or the items of a list.</summary>
    public IReadOnlyList<EditEntry> Entries { get; }

    public bool IsScalar => Kind >= NodeKind.Plain;

    /// <summary>Whether it is a mapping or a list that holds nothing.</summary>
    public bool IsEmpty => !IsScalar && Entries.Count == 0;

    /// <summary>Whether it says nothing, as YAML's or JSON's null does.</summary>
    public bool IsNothing => Kind == NodeKind.Plain && (Text is "" or "~" or "null" or "Null" or "NULL");

    public static EditValue Nothing { get; } = Plain("");

    /// <summary>A scalar whose type the schema decides.</summary>
    public static EditValue Plain(string text) => new(NodeKind.Plain, text, []);

    /// <summary>A scalar that is text, whatever it looks like.</summary>
    public static EditValue Quoted(string text) => new(NodeKind.Quoted, text, []);

    public static EditValue Mapping(IEnumerable<EditEntry> entries) => new(NodeKind.Mapping, "", [.. entries]);

    public static EditValue Sequence(IEnumerable<EditValue> items) => new(NodeKind.Sequence, "", [.. items.Select(item => new EditEntry(null, item))]);

    /// <summary>The value of a node.</summary>
    public static EditValue Of(LocatedTree tree, int node) => Of(tree, node, tree.Text);

    /// <summary>The value of a node in which some scalars and keys have another text.</summary>
    public static EditValue Of(LocatedTree tree, int node, Func<int, string> textOf) => tree[node].Kind switch
    {
        NodeKind.Mapping => Mapping(tree.Entries(node).Select(key => new EditEntry(textOf(key), Of(tree, key + 1, textOf)))),
        NodeKind.Sequence => Sequence(tree.Items(node).Select(item => Of(tree, item, textOf))),
        NodeKind.Plain => Plain(textOf(node)),
        _ => Quoted(textOf(node)),
    };

    /// <summary>Whether a node says the same. Quotes are nothing where the text reads as text without them.</summary>
    public bool IsAt(LocatedTree tree, int node)
    {
        var kind = tree[node].Kind;
        if (IsScalar)
        {
            return kind is NodeKind.Plain or NodeKind.Quoted && tree.Text(node) == Text && (kind == Kind || IsText(Text));
        }

        if (kind != Kind)
        {
            return false;
        }

        var at = 0;
        foreach (var child in kind == NodeKind.Mapping ? tree.Entries(node) : tree.Items(node))
        {
            if (at == Entries.Count || (kind == NodeKind.Mapping && tree.Text(child) != Entries[at].Key) || !Entries[at].Value.IsAt(tree, kind == NodeKind.Mapping ? child + 1 : child))
            {
                return false;
            }

            at++;
        }

        return at == Entries.Count;
    }

    /// <summary>Whether another value says the same.</summary>
    public bool IsSame(EditValue other) => IsScalar
        ? other.IsScalar && other.Text == Text && (other.Kind == Kind || IsText(Text))
        : other.Kind == Kind && other.Entries.Count == Entries.Count && Entries.Zip(other.Entries).All(pair => pair.First.Key == pair.Second.Key && pair.First.Value.IsSame(pair.Second.Value));

    /// <summary>The value at a place, counted from here on.</summary>
    public EditValue At(ReadOnlySpan<int> route) => route.IsEmpty ? this : Entries[route[0]].Value.At(route[1..]);

    /// <summary>The number of the entry of a key, or of the item that is a text or has a number; −1 where there is none.</summary>
    public int IndexOf(string step)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Kind == NodeKind.Mapping ? Entries[i].Key == step : Entries[i].Value.IsScalar && Entries[i].Value.Text == step)
            {
                return i;
            }
        }

        return Kind == NodeKind.Sequence && int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < Entries.Count ? number : -1;
    }

    /// <summary>The same value with another one at a place.</summary>
    public EditValue With(ReadOnlySpan<int> route, EditValue value)
        => route.IsEmpty ? value : WithEntry(route[0], Entries[route[0]] with { Value = Entries[route[0]].Value.With(route[1..], value) });

    public EditValue Inserted(int at, EditEntry entry) => new(Kind, Text, [.. Entries.Take(at), entry, .. Entries.Skip(at)]);

    public EditValue Removed(int at) => new(Kind, Text, [.. Entries.Take(at), .. Entries.Skip(at + 1)]);

    /// <summary>The same entries with one at another place.</summary>
    public EditValue Moved(int from, int to) => Removed(from).Inserted(to, Entries[from]);

    private static bool IsText(string text) => YamlText.StyleOf(text, isInLine: false, isInBrackets: false) is YamlStyle.Plain or YamlStyle.Literal;

    private EditValue WithEntry(int at, EditEntry entry) => new(Kind, Text, [.. Entries.Take(at), entry, .. Entries.Skip(at + 1)]);
}
