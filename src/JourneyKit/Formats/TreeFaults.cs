using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>What is wrong with nodes of a tree that is being filled: their paths are known when it is whole.</summary>
internal sealed class TreeFaults(SourceText source, int most)
{
    private readonly List<(int Node, Diagnostic Fault)> faults = [];
    private readonly List<(int Node, string Text, SourceSpan Span, string Written)> escaped = [];

    public void Add(int node, DiagnosticDescriptor descriptor, string message, int start, int end, TextFix? fix = null)
    {
        // No more than could ever be listed is kept.
        if (faults.Count <= most)
        {
            faults.Add((node, new Diagnostic(descriptor, message) { Span = source.Span(start, end), Fix = source.IsOriginal ? fix : null }));
        }
    }

    /// <summary>Looks at a text in which escapes were resolved: false where no document can hold what they stand for. What is wrong is noted.</summary>
    public bool Accept(int node, string text, int start, int end)
    {
        if (!Characters.IsWritable(text))
        {
            Add(node, DocumentFaults.ForbiddenCharacter, Characters.Fault(text), start, end);
            return false;
        }

        if (InvisibleCharacters.IndexInName(text) >= 0 && escaped.Count <= most)
        {
            escaped.Add((node, text, source.Span(start, end), Encoding.UTF8.GetString(source.Utf8.Span[start..end].Trim("\"'"u8))));
        }

        return true;
    }

    public void Report(LocatedTree tree, DiagnosticBag diagnostics)
    {
        foreach (var (node, fault) in faults)
        {
            diagnostics.Add(node < tree.Count ? fault with { Path = tree.PathOf(node) } : fault);
        }

        foreach (var (node, text, span, written) in escaped.Where(found => found.Node < tree.Count))
        {
            ReportEscaped(tree.IsKey(node), text, written, span, tree.PathOf(node), diagnostics);
        }
    }

    // What stands there as it is, is looked at in the tree.
    private static void ReportEscaped(bool isKey, string text, string written, SourceSpan span, ElementPath path, DiagnosticBag diagnostics)
    {
        if (isKey && InvisibleCharacters.IndexInName(written) < 0)
        {
            diagnostics.Add(DocumentFaults.InvisibleCharacter, InvisibleCharacters.Fault(text, InvisibleCharacters.IndexInName(text)), span, path);
        }
        else if (!isKey && InvisibleCharacters.IndexInText(text) is >= 0 and var at && InvisibleCharacters.IndexInText(written) < 0)
        {
            diagnostics.Add(DocumentFaults.InvisibleInText, InvisibleCharacters.FaultOfText(text, at), span, path);
        }
    }
}
