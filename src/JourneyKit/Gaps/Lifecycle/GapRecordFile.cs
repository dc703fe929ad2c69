using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Gaps.Lifecycle;

/// <summary>The gaps that an earlier report recorded, read from its JSON; with what is wrong with that file.</summary>
internal sealed class GapRecordFile
{
    private GapRecordFile(IReadOnlyList<GapRecord>? records, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<SourceText> sources)
        => (Records, Diagnostics, Sources) = (records, diagnostics, sources);

    /// <summary>The gaps in their order, those that were there before those that were closed already; null where the file has errors.</summary>
    public IReadOnlyList<GapRecord>? Records { get; }

    /// <summary>What is wrong with the file, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text of the file; nothing where it could not be read.</summary>
    public IReadOnlyList<SourceText> Sources { get; }

    /// <summary>The most bytes of a report that are read: the report on two large maps is larger than the maps.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads a report that a program holds.</summary>
    /// <param name="text">Its JSON.</param>
    public static GapRecordFile Of(string text)
    {
        const string Name = "earlier report";
        return Read(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [Name] = text }), Name, limits: ReadLimits.Default with { Bytes = MostBytes });
    }

    /// <summary>Reads a file.</summary>
    /// <param name="files">Where files are read from.</param>
    /// <param name="path">Its path there.</param>
    /// <param name="root">What the folder of the files is called in messages; empty for nothing.</param>
    /// <param name="limits">How much it may cost; null for <see cref="ReadLimits.Default"/>. Only those of bytes, depth and diagnostics hold: nothing else is kept of a report.</param>
    public static GapRecordFile Read(IJourneyFiles files, string path, string root = "", ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= ReadLimits.Default;
        var shown = root.Length == 0 ? path : $"{root.TrimEnd('/')}/{path}";
        var diagnostics = new DiagnosticBag(limits.Diagnostics);
        var content = files.Read(path, limits.Bytes);
        if (content.Failure is { } failure)
        {
            diagnostics.Add(DocumentFaults.UnreadableFile, $"{shown} cannot be read: {failure}.", new SourceText(shown, default).Span(0, 0));
            return new GapRecordFile(null, diagnostics.All, []);
        }

        var records = TreeReader.TryOpen(shown, content.Bytes, JourneyFormat.Json, limits, diagnostics, out var source) ? GapRecordReader.Read(source, limits, diagnostics) : [];
        return new GapRecordFile(diagnostics.HasErrors ? null : records, diagnostics.ToSortedList([source]), [source]);
    }
}
