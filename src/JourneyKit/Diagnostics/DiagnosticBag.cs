using JourneyKit.Sources;

namespace JourneyKit.Diagnostics;

/// <summary>Collects the diagnostics of one document, up to a limit; the last one then says that there are more.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool IsFull => diagnostics.Count > limit;

    public int Count => diagnostics.Count;

    /// <summary>As they came.</summary>
    public IReadOnlyList<Diagnostic> All => diagnostics;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        if (IsFull)
        {
            return;
        }

        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        diagnostics.Add(diagnostics.Count < limit
            ? diagnostic
            : new Diagnostic(DocumentFaults.TooManyDiagnostics, $"There are more than {limit} diagnostics; the rest is not listed.") { Span = diagnostic.Span });
    }

    public void Add(DiagnosticDescriptor descriptor, string message, SourceSpan span, ElementPath? path = null, TextFix? fix = null)
        => Add(new Diagnostic(descriptor, message) { Span = span, Path = path ?? ElementPath.Root, Fix = fix });

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        diagnostics.Clear();
        HasErrors = false;
    }

    /// <summary>Adds a diagnostic that says all that others of some kinds say of the same place.</summary>
    public void AddInPlaceOf(DiagnosticDescriptor[] kinds, Diagnostic diagnostic)
    {
        diagnostics.RemoveAll(other => kinds.Contains(other.Descriptor) && other.Path == diagnostic.Path && other.Span?.Path == diagnostic.Span?.Path);
        Add(diagnostic);
    }

    /// <summary>An empty bag of the same limit, for what may turn out not to count.</summary>
    public DiagnosticBag Branch() => new(limit);

    public void Add(DiagnosticBag branch)
    {
        foreach (var diagnostic in branch.diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>By file, then by place.</summary>
    /// <param name="sources">The order of the files; others follow as they were first met.</param>
    public IReadOnlyList<Diagnostic> ToSortedList(IReadOnlyList<SourceText> sources)
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            files.TryAdd(source.Path, files.Count);
        }

        foreach (var diagnostic in diagnostics)
        {
            files.TryAdd(diagnostic.Span?.Path ?? "", files.Count);
        }

        return new DiagnosticList(
            diagnostics
                .OrderBy(d => ReferenceEquals(d.Descriptor, DocumentFaults.TooManyDiagnostics))
                .ThenBy(d => files[d.Span?.Path ?? ""])
                .ThenBy(d => d.Span?.Start.Line)
                .ThenBy(d => d.Span?.Start.Column)
                .ThenBy(d => d.Descriptor.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal));
    }
}
