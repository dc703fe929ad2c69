using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Makes what a hint offers a change of the text: quoted where the notation asks for it.</summary>
internal static class NodeFix
{
    /// <summary>The change; null where the hint offers nothing certain.</summary>
    public static TextFix? Of(LocatedTree tree, int node, Hint hint)
    {
        if (hint.Form is not { } form || !tree[node].IsScalar || tree[node].Start == tree[node].End)
        {
            return null;
        }

        var source = tree.SourceOf(node);
        var written = source.Utf8.Span[tree[node].Start..tree[node].End];
        var isJson = !source.HasComments;
        if (!source.IsOriginal || (hint.IsNotation && isJson && !IsJson(form)) || written.Contains((byte)'\n'))
        {
            return null;
        }

        return new TextFix([new TextEdit(tree[node].Start, tree[node].End, hint.IsNotation ? form : Written(form, written[0], isJson, tree.IsKey(node)))], hint.IsSafe);
    }

    // Lists between brackets are YAML: their ids have no quotes.
    private static bool IsJson(string notation) => DecimalText.IsNumber(notation) || notation is "true" or "false";

    private static string Written(string form, byte first, bool isJson, bool isKey)
    {
        var isLiteral = DecimalText.IsNumber(form) || form is "true" or "false" or "null";
        var plain = FlowScalar.Of(form, NodeKind.Plain);
        return isJson ? isLiteral && !isKey ? form : $"\"{form}\""
            : isLiteral && !isKey ? form
            : first is (byte)'"' or (byte)'\'' && plain == form ? (char)first + form + (char)first
            : plain;
    }
}
