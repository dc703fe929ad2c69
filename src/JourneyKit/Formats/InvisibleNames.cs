using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Yaml;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>Looks at the keys and texts of a tree for characters that nobody sees.</summary>
internal static class InvisibleNames
{
    /// <summary>Reports the keys that hold some.</summary>
    /// <returns>What takes them out.</returns>
    public static IReadOnlyList<TextEdit> CheckKeys(LocatedTree tree, DiagnosticBag diagnostics)
    {
        var edits = Blanks(tree, diagnostics);
        foreach (var (node, text) in Scalars(tree).Where(scalar => tree.IsKey(scalar.Node) && !IsCleanWithEscapes(tree, scalar, isName: true)))
        {
            var at = InvisibleCharacters.IndexInName(text, IndentationOf(tree, node, text));
            if (at >= 0)
            {
                diagnostics.Add(DocumentFaults.InvisibleCharacter, InvisibleCharacters.Fault(text, at), Place(tree, node, text, at), tree.PathOf(node));
            }

            for (; at >= 0; at = InvisibleCharacters.IndexInName(text, at + InvisibleCharacters.LengthAt(text, at)))
            {
                var (start, end) = Bytes(tree, node, text, at);
                edits.Add(TextEdit.Delete(start, end));
            }
        }

        return edits;
    }

    /// <summary>Reports the texts that hold some.</summary>
    public static void CheckTexts(LocatedTree tree, DiagnosticBag diagnostics)
    {
        foreach (var (node, text) in Scalars(tree).Where(scalar => !tree.IsKey(scalar.Node) && !IsCleanWithEscapes(tree, scalar, isName: false)))
        {
            for (var at = InvisibleCharacters.IndexInText(text); at >= 0; at = InvisibleCharacters.IndexInText(text, at + InvisibleCharacters.LengthAt(text, at)))
            {
                diagnostics.Add(DocumentFaults.InvisibleInText, InvisibleCharacters.FaultOfText(text, at), Place(tree, node, text, at), tree.PathOf(node));
            }
        }
    }

    // What stands beside an escape is judged by what the escape stands for.
    private static bool IsCleanWithEscapes(LocatedTree tree, (int Node, string Text) scalar, bool isName)
        => tree[scalar.Node].Kind == NodeKind.Quoted && scalar.Text.Contains('\\', StringComparison.Ordinal) && (isName ? InvisibleCharacters.IndexInName(tree.Text(scalar.Node)) : InvisibleCharacters.IndexInText(tree.Text(scalar.Node))) < 0;

    // No-break spaces that stand for the blanks before keys and items are one mistake, however many lines have them.
    private static List<TextEdit> Blanks(LocatedTree tree, DiagnosticBag diagnostics)
    {
        var isIndented = Scalars(tree).Any(scalar => IndentationOf(tree, scalar.Node, scalar.Text) is > 0 and var length
            && (tree.IsKey(scalar.Node) || scalar.Text.AsSpan(length).StartsWith("- ", StringComparison.Ordinal)));
        if (!isIndented || NoBreakBlanks.Find(tree.Sources[0]) is not { } remedy)
        {
            return [];
        }

        diagnostics.Add(remedy.Descriptor, remedy.Message!, tree.Sources[0].Span(remedy.Start, remedy.End));
        return [.. remedy.Edits];
    }

    // How many characters of a scalar stand for blanks before it.
    private static int IndentationOf(LocatedTree tree, int node, string text)
    {
        var length = tree[node].Kind == NodeKind.Plain ? text.AsSpan().IndexOfAnyExcept('\u00A0', ' ') : 0;
        return length > 0 && IsIndentation(tree.SourceOf(node), tree[node].Start) ? length : 0;
    }

    private static bool IsIndentation(SourceText source, int start)
    {
        var text = source.Utf8.Span;
        var line = text[..start].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        return text[start..].StartsWith("\u00A0"u8) && text[line..start].IndexOfAnyExcept((byte)' ', (byte)0xC2, (byte)0xA0) < 0;
    }

    // As written, without quotes: what an alias stands for is written once.
    private static IEnumerable<(int Node, string Text)> Scalars(LocatedTree tree)
    {
        var seen = new HashSet<int>();
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree[node].IsScalar && CharacterScan.MayHoldInvisible(Utf8(tree, node)) && seen.Add(tree[node].Start))
            {
                yield return (node, Encoding.UTF8.GetString(Utf8(tree, node)));
            }
        }
    }

    private static ReadOnlySpan<byte> Utf8(LocatedTree tree, int node) => tree.SourceOf(node).Utf8.Span[ContentStart(tree, node)..tree[node].End].TrimEnd("\"'"u8);

    private static int ContentStart(LocatedTree tree, int node)
    {
        var start = tree[node].Start;
        return start < tree[node].End && tree.SourceOf(node).Utf8.Span[start] is (byte)'"' or (byte)'\'' ? start + 1 : start;
    }

    private static SourceSpan Place(LocatedTree tree, int node, string text, int at)
    {
        var (start, end) = Bytes(tree, node, text, at);
        return tree.SourceOf(node).Span(start, end);
    }

    private static (int Start, int End) Bytes(LocatedTree tree, int node, string text, int at)
    {
        var start = ContentStart(tree, node) + Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
        return (start, start + Encoding.UTF8.GetByteCount(text.AsSpan(at, InvisibleCharacters.LengthAt(text, at))));
    }
}
