using System.Buffers;
using System.Text;
using JourneyKit.Documents;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Fixes;

/// <summary>
/// Mends what readers find in a file and know the remedy of, and nothing else. It reads the file again after every step:
/// a change after which there are as many faults as before is taken back.
/// </summary>
/// <param name="files">Where documents are read.</param>
/// <param name="root">The folder that no path leads out of.</param>
/// <param name="isUnsafe">Whether changes count, too, of which something else may have been meant.</param>
internal sealed class DocumentFixing(IJourneyFiles files, string root, bool isUnsafe)
{
    // What is read again for a file full of faults that cannot be mended is bounded; they are told as they are.
    private const int MostReads = 500;
    private const int MostFaults = 10_000;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \n\r\t"u8);

    private readonly EditedFiles edited = new(files);
    private readonly HashSet<(string Id, SourcePosition At, string Message)> refused = [];
    private int reads;

    /// <summary>Mends a file.</summary>
    /// <param name="name">The file, as the loader calls it.</param>
    /// <param name="content">What it holds.</param>
    public FixResult Fix(string name, ReadOnlyMemory<byte> content)
    {
        refused.Clear();
        reads = 0;
        var applied = new List<AppliedFix>();
        var (bytes, document) = (content, Load(name, content));
        while (reads < MostReads && Next(document) is { Count: > 0 } faults)
        {
            if (Try(name, document, bytes, faults) is { } better)
            {
                applied.AddRange(faults.Select(fault => Told(document, fault)));
                (bytes, document) = better;
            }
            else if (faults is [var only])
            {
                refused.Add(Key(only));
            }
            else
            {
                (bytes, document) = OneByOne(name, document, bytes, faults, applied);
            }
        }

        return new FixResult(bytes, applied, document) { Left = [.. document.Diagnostics.Where(fault => IsIn(fault, document))] };
    }

    // After a change the others may stand elsewhere: each is looked up again.
    private (ReadOnlyMemory<byte>, JourneyDocument) OneByOne(string name, JourneyDocument document, ReadOnlyMemory<byte> bytes, List<Diagnostic> faults, List<AppliedFix> applied)
    {
        foreach (var fault in faults.AsEnumerable().Reverse().TakeWhile(_ => reads < MostReads))
        {
            if (Try(name, document, bytes, [fault]) is { } better)
            {
                applied.Add(Told(document, fault));
                return better;
            }

            refused.Add(Key(fault));
        }

        return (bytes, document);
    }

    private (ReadOnlyMemory<byte> Bytes, JourneyDocument Document)? Try(string name, JourneyDocument document, ReadOnlyMemory<byte> bytes, List<Diagnostic> faults)
    {
        var source = document.Sources[0];
        var shift = bytes.Length - source.Utf8.Length;
        if (shift < 0 || !bytes.Span[shift..].SequenceEqual(source.Utf8.Span))
        {
            return null;
        }

        ReadOnlyMemory<byte> after = (byte[])[.. bytes.Span[..shift], .. new TextEdits(faults.SelectMany(fault => fault.Fix!.Edits)).Apply(source.Utf8.Span)];
        var read = Load(name, after);
        return IsBetter(document, read, faults[0]) ? (after, read) : null;
    }

    // Behind a mistake of notation the rest is guessed, so that only what comes before it can be compared.
    private static bool IsBetter(JourneyDocument before, JourneyDocument after, Diagnostic fault)
        => IsSyntax(fault)
            ? after.Diagnostics.FirstOrDefault(IsSyntax) is not { } next || IsBehind(next.Span!.Value.Start, fault.Span!.Value.Start) || after.Diagnostics.Count(IsSyntax) < before.Diagnostics.Count(IsSyntax)
            : Errors(after) <= Errors(before) && after.Diagnostics.Count < before.Diagnostics.Count;

    private static bool IsBehind(SourcePosition place, SourcePosition other) => (place.Line, place.Column).CompareTo((other.Line, other.Column)) > 0;

    private List<Diagnostic> Next(JourneyDocument document)
    {
        var open = document.Diagnostics.Where(fault => fault.Fix is { } fix && (fix.IsSafe || isUnsafe) && IsIn(fault, document) && !refused.Contains(Key(fault))).ToList();
        if (document.Diagnostics.FirstOrDefault(IsSyntax) is { } broken)
        {
            if (open.Contains(broken))
            {
                return [broken];
            }

            // What stands behind it is guessed.
            open.RemoveAll(fault => !IsBehind(broken.Span!.Value.Start, fault.Span!.Value.Start));
        }

        var chosen = new List<Diagnostic>();
        var end = -1;
        foreach (var fault in open.OrderBy(fault => fault.Fix!.Edits.Min(edit => edit.Start)))
        {
            if (fault.Fix!.Edits.Min(edit => edit.Start) > end)
            {
                chosen.Add(fault);
                end = fault.Fix.Edits.Max(edit => edit.End);
            }
        }

        return chosen;
    }

    // Of changes in several places the first is shown; of what was put in, the words around it.
    private static AppliedFix Told(JourneyDocument document, Diagnostic fault)
    {
        var text = document.Sources[0].Utf8.Span;
        var edit = fault.Fix!.Edits.MinBy(edit => edit.Start);
        var (start, end) = (edit.Start, edit.End);
        if (start == end)
        {
            start = text[..start].LastIndexOfAny(Blanks) + 1;
            end += text[end..].IndexOfAny(Blanks) is >= 0 and var blank ? blank : text.Length - end;
        }

        var before = Encoding.UTF8.GetString(text[start..end]);
        return new AppliedFix(fault, before, Encoding.UTF8.GetString(text[start..edit.Start]) + edit.Replacement + Encoding.UTF8.GetString(text[edit.End..end]));
    }

    private static int Errors(JourneyDocument document) => document.Diagnostics.Count(fault => fault.Severity == DiagnosticSeverity.Error);

    private static bool IsSyntax(Diagnostic fault) => ReferenceEquals(fault.Descriptor, Diagnostics.DocumentFaults.SyntaxError);

    private static bool IsIn(Diagnostic fault, JourneyDocument document) => document.Sources is [var own, ..] && fault.Span?.Path == own.Path;

    private static (string Id, SourcePosition At, string Message) Key(Diagnostic fault) => (fault.Descriptor.Id, fault.Span!.Value.Start, fault.Message);

    private JourneyDocument Load(string name, ReadOnlyMemory<byte> content)
    {
        reads++;
        edited.Put(name, content);
        return new DocumentLoader(edited, ReadLimits.Default with { Diagnostics = MostFaults }, root).Load(name);
    }
}
