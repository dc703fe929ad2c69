using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>
/// Lays a file out: keys in the order of the format, two blanks of indentation, one between words, long mappings and
/// lists line by line. Comments stay with what they belong to, scalars as they are written, and the file says what it said;
/// where that cannot be, it is left as it is.
/// </summary>
internal static class DocumentLayout
{
    /// <summary>Lays a file out.</summary>
    /// <param name="path">What the file is called in messages.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="format">Its notation.</param>
    /// <param name="limits">The limits within which it is read.</param>
    /// <param name="diagnostics">Takes what keeps it from being laid out.</param>
    /// <returns>The new content; null where the file has to stay as it is, which is then reported.</returns>
    public static byte[]? Of(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag(int.MaxValue);
        var tree = TreeReader.Read(path, bytes, format, limits, found, out var source);
        if (tree is null || tree.Count == 0 || found.HasErrors || tree.Sources[0] != source)
        {
            diagnostics.Add(found);
            return null;
        }

        var isYaml = format == JourneyFormat.Yaml;
        var document = LayoutReader.Read(tree, isYaml);
        if (document.Fault is { } fault)
        {
            return Leave(fault, source, diagnostics);
        }

        var first = document.Root.Value is LayoutValue.Collection { Items: [var item, ..] } ? item : null;
        KeyOrder.Apply(tree, document.Root);
        if (LayoutCheck.FaultOf(document.Root) is { } misplaced)
        {
            return Leave(misplaced, source, diagnostics);
        }

        var lineBreak = new TextLines(source).LineBreak;
        var text = isYaml ? YamlLayout.Write(document, first, lineBreak) : JsonLayout.Write(document, lineBreak);
        if (text is null)
        {
            return Leave(Unsafe, source, diagnostics);
        }

        var written = Encoding.UTF8.GetBytes(text);
        byte[] whole = bytes.Span.StartsWith("\uFEFF"u8) ? [.. "\uFEFF"u8, .. written] : written;
        return new LayoutCheck(tree, document, found).Holds(TreeAfter(path, whole, format, limits, out var foundAfter), foundAfter, isYaml) ? whole : Leave(Unsafe, source, diagnostics);
    }

    private static LayoutFault Unsafe { get; } = new("The file cannot be laid out without changing what it says or losing a comment.", 0, 0);

    private static LocatedTree? TreeAfter(string path, byte[] bytes, JourneyFormat format, ReadLimits limits, out DiagnosticBag found)
    {
        found = new DiagnosticBag(int.MaxValue);
        var tree = TreeReader.Read(path, bytes, format, limits, found, out var source);
        return tree is { Count: > 0 } && tree.Sources[0] == source && !found.HasErrors ? tree : null;
    }

    private static byte[]? Leave(LayoutFault fault, SourceText source, DiagnosticBag diagnostics)
    {
        diagnostics.Add(DocumentFaults.NotLaidOut, fault.Message, source.Span(fault.Start, fault.End));
        return null;
    }
}
