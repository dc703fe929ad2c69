using JourneyKit.Model;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Finds the elements that are meant where a text or a list stands.</summary>
internal static class ElementForm
{
    private const int WordsOfSentence = 3;
    private const int MostForms = 3;
    private static readonly string[] TextKeys = ["name", "description"];

    /// <summary>The ids that a text can be a list of, written without brackets; null where it is a text.</summary>
    public static IReadOnlyList<string>? Ids(ElementTable table, string text)
    {
        var parts = ListForm.Parts(text);
        var ids = parts.Select(part => Id.IsValid(part) ? part : IsSentence(table, part) ? null : IdText.Of(part)).OfType<string>().ToList();
        return ids.Count == 0 || ids.Count < parts.Count ? null : ids;
    }

    /// <summary>What a message says of one text in place of elements by id, to be appended.</summary>
    public static Hint HintOfElements(ElementTable table, LocatedTree tree, int node)
    {
        var text = tree.Text(node);
        return TargetOf(text) is { } target ? $" What it leads to stands alone: `[{target}]`."
            : EntryText.Mapping(table, text) is { } mapping ? $" Written as a mapping: `{tree.KeyOf(node)}: {mapping}`." : Ids(table, ListForm.TextOf(tree, node)) switch
            {
                [var only] => AsList($" A list of one is written [{only}].", text, [only]),
                { } ids => AsList($" Written as a list: `[{string.Join(", ", ids)}]`.", text, ids),
                null when IsText(table) && IdText.Brief(text) is { } id => $" With an id as the key: `{tree.KeyOf(node)}: {{ {id}: {FlowScalar.Of(NodeWords.Shorten(text), NodeKind.Plain)} }}`.",
                _ => "",
            };
    }

    // A name that becomes an id loses its capitals and signs: that is for people to decide.
    private static Hint AsList(string sentence, string text, IReadOnlyList<string> ids)
        => new(sentence, $"[{string.Join(", ", ids)}]") { IsSafe = ids.All(id => text.Contains(id, StringComparison.Ordinal)), IsNotation = true };

    // `a -> b`, as diagrams write it.
    private static string? TargetOf(string text)
        => text.Split(["->", "→", "=>"], StringSplitOptions.TrimEntries) is [_, .., var last] parts && parts.All(part => part.Length == 0 || Id.IsValid(part)) && Id.IsValid(last) ? last : null;

    /// <summary>Whether a text says what an element of a table is, rather than its id.</summary>
    public static bool IsSentence(ElementTable table, string text)
        => IsText(table) && (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfSentence || text.EndsWith('.'));

    private static bool IsText(ElementTable table) => table.ShorthandProperty?.Shape is OptionalTextShape;

    /// <summary>What a message says of a scalar in place of an element that has keys, to be appended.</summary>
    public static string Hint(ElementTable table, LocatedTree tree, int node)
    {
        var text = string.Join(", ", tree[node].IsScalar ? [tree.Text(node)] : tree.Items(node).Where(item => tree[item].IsScalar).Select(tree.Text));
        if (text.Length == 0)
        {
            return "";
        }

        var scaled = table.AllProperties.Where(property => tree[node].IsScalar && property.Shape.Scale is { } scalar and not (TextScalar or DesiredEmotionScalar) && scalar.Accepts(text)).Select(property => property.Key).Take(MostForms).ToList();
        var forms = (scaled.Count > 0 ? scaled : TextKeys.Where(table.HasKey)).Select(key => $"`{{ {key}: {FlowScalar.Of(NodeWords.Shorten(text), NodeKind.Plain)} }}`").ToList();
        return forms.Count == 0 ? "" : $" Say under a key what it is: {Words.Or(forms)}.";
    }

    /// <summary>What a message says of a value that stands for an element, and is of another property than the one that can stand alone; empty where it is not so.</summary>
    public static string AsShorthand(LocatedTree tree, int node)
    {
        if (tree.IsKey(node) || tree.IsItem(node) || tree.PathOf(node).Parent is not { Parent: not null } above)
        {
            return "";
        }

        return JourneySchema.Tables.Select(table => table.Find(above.Segment)).FirstOrDefault(property => property?.Shape is { IsByName: true, Table: not null }) is { } holder
            && holder.Shape.Table!.AllProperties.Any(property => property.Shape.Scale is { } scalar and not TextScalar && scalar.Accepts(tree.Text(node)))
            ? Hint(holder.Shape.Table, tree, node)
            : "";
    }

    /// <summary>What a message says of what stands in place of values by name, to be appended.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="values">The values that belong there.</param>
    /// <param name="areIds">Whether their names are ids of elements.</param>
    public static string ValuesHint(LocatedTree tree, int node, Scalar values, bool areIds)
    {
        var parts = tree[node].IsScalar
            ? ListForm.Parts(tree.Text(node))
            : tree.Items(node).All(item => tree[item].IsScalar && !tree.IsNothing(item)) ? [.. tree.Items(node).Select(tree.Text)] : [];
        if (parts.Count == 0)
        {
            return "";
        }

        if (!areIds)
        {
            return $" Each needs a name before it, as in `{{ its-name: {FlowScalar.Of(NodeWords.Shorten(parts[0]), NodeKind.Plain)} }}`.";
        }

        return values.Words.FirstOrDefault() is { } word && parts.All(Id.IsValid) ? $" Say for each which it is, as in `{{ {string.Join(", ", parts.Select(part => $"{part}: {word}"))} }}`." : "";
    }
}
