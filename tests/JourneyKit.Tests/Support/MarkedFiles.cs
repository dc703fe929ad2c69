namespace JourneyKit.Tests.Support;

/// <summary>Documents in memory, with marks where faults are expected.</summary>
internal sealed class MarkedFiles(params (string Path, string Text)[] files)
{
    /// <summary>The first lines of a map without fault.</summary>
    public const string Current = "journeykit: 1\nid: order\ntitle: First order\nstate: current\n";

    /// <summary>The same map, as it should become.</summary>
    public const string Future = "journeykit: 1\nid: order\ntitle: First order\nstate: future\n";

    /// <summary>The first lines of a library.</summary>
    public const string Library = "journeykit: 1\nid: shared\ntitle: Shared\n";

    private readonly Dictionary<string, MarkedText> marked = files.ToDictionary(f => f.Path, f => MarkedText.Parse(f.Text), StringComparer.Ordinal);

    private string First { get; } = files[0].Path;

    public JourneyReaderOptions Options => new() { Files = new MemoryFiles(marked.ToDictionary(f => f.Key, f => f.Value.Text, StringComparer.Ordinal)) };

    /// <summary>Reads the first file with all that it names.</summary>
    public JourneyDocument Read() => new JourneyReader(Options).ReadFile(First);

    /// <summary>Reads the first file; what is said has to stand where the files are marked, in whichever file that is.</summary>
    public IReadOnlyList<Diagnostic> Check(string rule = "")
    {
        var diagnostics = Read().Diagnostics;
        Assert.Equal(
            FaultCheck.Lines(marked.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => f.Value.Marks.Select(m => $"{f.Key} {m.Rule ?? rule} {m.Start}-{m.End}"))),
            FaultCheck.Lines(diagnostics.OrderBy(d => d.Span!.Value.Path, StringComparer.Ordinal).Select(d => $"{d.Span!.Value.Path} {d.Descriptor.Id} {d.Span.Value.Start}-{d.Span.Value.End}")));
        return diagnostics;
    }

    /// <summary>As <see cref="Check"/>, for a document with one fault.</summary>
    public Diagnostic CheckOne(string rule) => Assert.Single(Check(rule));
}
