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
    public static LayoutResult Of(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits)
    {
        var found = new DiagnosticBag(limits.Diagnostics);
        var tree = TreeReader.Read(path, bytes, format, limits, found, out var source);
        if (tree is null || tree.Count == 0 || found.HasErrors || tree.Sources[0] != source)
        {
            return new LayoutResult(null, [.. found.All.Where(fault => fault.Severity == DiagnosticSeverity.Error)], source);
        }

        var isYaml = format == JourneyFormat.Yaml;
        var document = LayoutReader.Read(tree, isYaml);
        if (document.Fault is { } fault)
        {
            return Left(fault, source);
        }

        var first = document.Root.Value is LayoutValue.Collection { Items: [var item, ..] } ? item : null;
        KeyOrder.Apply(tree, document.Root);
        if (LayoutCheck.FaultOf(document.Root) is { } misplaced)
        {
            return Left(misplaced, source);
        }

        var lineBreak = new TextLines(source).LineBreak;
        if ((isYaml ? YamlLayout.Write(document, first, lineBreak) : JsonLayout.Write(document, lineBreak)) is not { } text)
        {
            return Left(Unsafe, source);
        }

        var written = Encoding.UTF8.GetBytes(text);
        byte[] whole = bytes.Span.StartsWith("\uFEFF"u8) ? [.. "\uFEFF"u8, .. written] : written;
        var foundAfter = new DiagnosticBag(limits.Diagnostics);
        var after = TreeReader.Read(path, whole, format, limits, foundAfter, out var sourceAfter);
        return after is { Count: > 0 } && after.Sources[0] == sourceAfter && new LayoutCheck(tree, document, found).Holds(after, foundAfter, isYaml)
            ? new LayoutResult(whole, [], source)
            : Left(Unsafe, source);
    }

    private static LayoutFault Unsafe { get; } = new("The file cannot be laid out without changing what it says or losing a comment. It is left as it is.", 0, 0);

    private static LayoutResult Left(LayoutFault fault, SourceText source)
        => new(null, [new Diagnostic(DocumentFaults.NotLaidOut, fault.Message) { Span = source.Span(fault.Start, fault.End) }], source);
}
