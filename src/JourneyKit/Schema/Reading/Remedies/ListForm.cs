using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Finds the list that is meant where something else stands.</summary>
internal static partial class ListForm
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary>The parts of a text that can be a list written without brackets, or with dashes that have no blank behind them.</summary>
    public static IReadOnlyList<string> Parts(string text)
        => (HasDashes(text) ? DashOfItem().Replace(text, ",") : WithoutParentheses(text)).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A text as it can be a list: where it is written without quotes over several lines, these are apart.</summary>
    public static string TextOf(LocatedTree tree, int node)
    {
        var written = tree[node].Kind == NodeKind.Plain ? tree.SourceOf(node).Utf8.Span[tree[node].Start..tree[node].End] : [];
        return written.Contains((byte)'\n') ? string.Join(Separators[0], Encoding.UTF8.GetString(written).Split('\n').Select(WithoutDash)) : tree.Text(node);
    }

    /// <summary>What a message says of one text in place of a list, to be appended.</summary>
    public static Hint Hint(Scalar items, LocatedTree tree, int node)
    {
        var text = tree.Text(node);
        if (HasDashes(text))
        {
            return Parts(text).All(items.Accepts) ? Written(" The dash of an item has a blank behind it. Written in a line: `{0}`.", List([.. Parts(text)])) : "";
        }

        var parts = Parts(TextOf(tree, node)).Select(part => items.Accepts(part) ? part : Mended(items, part)).ToList();
        var one = $"[{FlowScalar.Of(NodeWords.Shorten(text), NodeKind.Plain)}]";
        return parts.Count < 2 && items.Accepts(text) ? Written(" A list of one is written {0}.", one)
            : parts.Count == 0 || parts.Contains(null) ? ""
            : parts.Count > 1 && items.Accepts(text) ? $" Written as a list of {parts.Count}: `{List(parts)}`; as a list of one: `{one}`."
            : Written(" Written as a list: `{0}`.", List(parts));
    }

    /// <summary>What a message says of a mapping in place of a list, to be appended.</summary>
    public static string OfMapping(Scalar items, LocatedTree tree, int mapping)
    {
        var keys = tree.Entries(mapping).ToList();
        return keys.Count == 0 ? ""
            : items.IsAnyId && keys.TrueForAll(key => Model.Id.IsValid(tree.Text(key))) ? $" Written as a list: `[{string.Join(", ", keys.Select(key => FlowText.Scalar(tree, key)))}]`. What else is known of each stands where it is defined."
            : keys.TrueForAll(key => SaysNothing(tree, key + 1)) ? $" Written as a list: `[{string.Join(", ", keys.Select(key => FlowText.Scalar(tree, key)))}]`."
            : keys.TrueForAll(key => tree[key + 1].IsScalar) ? $" A text with a colon needs quotes: `[{string.Join(", ", keys.Select(key => FlowScalar.Of(tree.IsNothing(key + 1) ? tree.Text(key) : $"{tree.Text(key)}: {tree.Text(key + 1)}", NodeKind.Plain)))}]`."
            : "";
    }

    /// <summary>Whether a value says no more than that its key is there.</summary>
    public static bool SaysNothing(LocatedTree tree, int node)
        => tree[node].IsScalar ? tree.IsNothing(node) || BooleanScalar.TryParse(tree.Text(node), out _) : tree[node].Link == node + 1;

    // Many programs write lists between parentheses.
    private static string WithoutParentheses(string text)
        => text is ['(', .. var inner, ')'] && inner.Contains(',', StringComparison.Ordinal) && !inner.AsSpan().ContainsAny('(', ')') ? inner : text;

    private static string WithoutDash(string line) => line.Trim() is ['-', ' ', .. var item] ? item : line;

    private static bool HasDashes(string text) => text.Length > 1 && text[0] == '-' && char.IsLetter(text[1]);

    [GeneratedRegex(@"(^|[\s,])-(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DashOfItem();

    private static string? Mended(Scalar items, string part) => items.Remedy?.Forms(items, part).Select(guess => guess.Form).FirstOrDefault();

    private static string List(List<string?> parts) => $"[{string.Join(", ", parts.ConvertAll(part => FlowScalar.Of(part!, NodeKind.Plain)))}]";

    private static Hint Written(string sentence, string list)
        => new(string.Format(CultureInfo.InvariantCulture, sentence, list), list.Contains('…', StringComparison.Ordinal) ? null : list) { IsSafe = true, IsNotation = true };
}
