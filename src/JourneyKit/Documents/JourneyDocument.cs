using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit;

/// <summary>A document that was read: its map or library, what is wrong with it, and where everything stands.</summary>
public sealed class JourneyDocument
{
    private readonly LocatedTree? tree;
    private readonly Func<JourneyFormat, Func<string, string>?, string>? rewrite;

    internal JourneyDocument(string path, LocatedTree? tree, Func<JourneyFormat, Func<string, string>?, string>? rewrite)
    {
        Path = path;
        this.tree = tree;
        this.rewrite = rewrite;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string Path { get; }

    /// <summary>The map, with all that it extends and includes; null where the document has errors, or is a library.</summary>
    public JourneyMap? Map { get; internal init; }

    /// <summary>The library; null where the document has errors, or is a map.</summary>
    public JourneyLibrary? Library { get; internal init; }

    /// <summary>The document that the map names as its baseline; null where it names none or it could not be read.</summary>
    public JourneyDocument? Baseline { get; internal init; }

    /// <summary>What was read, with all that it extends and includes; null where it could not be read at all.</summary>
    internal LocatedTree? Tree => tree;

    /// <summary>What the documents say of themselves that it extends.</summary>
    internal LeftBehind LeftBehind { get; init; } = new();

    /// <summary>The ids it defines, for the document whose baseline it is.</summary>
    internal DefinedIds? Ids { get; init; }

    /// <summary>The limits within which it was read.</summary>
    internal ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>What is wrong with the document, by file and place.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The texts of the files that make up the document, in the order in which they were read; the baseline has its own.</summary>
    internal IReadOnlyList<SourceText> Sources { get; init; } = [];

    /// <summary>Reads a file with the default options.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The document: its map or library, or null for both and what is wrong in <see cref="Diagnostics"/>. A file that cannot be read is a diagnostic, too.</returns>
    /// <example>
    /// <code>
    /// var document = JourneyDocument.Load("current.journey.yaml");
    /// Console.WriteLine(document.Map?.Title ?? document.Diagnostics[0].ToString());
    /// </code>
    /// </example>
    public static JourneyDocument Load(string path) => new JourneyReader().ReadFile(path);

    /// <summary>Reads a file with the default options, without blocking the caller.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellation">Gives up before the reading begins.</param>
    /// <returns>The document, as <see cref="Load"/> gives it.</returns>
    public static Task<JourneyDocument> LoadAsync(string path, CancellationToken cancellation = default) => new JourneyReader().ReadFileAsync(path, cancellation);

    /// <summary>Reads a text with the default options.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its notation; null to tell by its first character.</param>
    /// <returns>The document: its map or library, or null for both and what is wrong in <see cref="Diagnostics"/>.</returns>
    public static JourneyDocument Parse(string text, JourneyFormat? format = null) => new JourneyReader().Read(text, format);

    /// <summary>Where the value at a path stands. Where a shorthand stands for it, the shorthand; where it is not written, what it belongs to.</summary>
    /// <param name="path">The element or property.</param>
    /// <returns>The place; null where the document could not be read at all.</returns>
    public SourceSpan? FindSpan(ElementPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return tree is { Count: > 0 } ? tree.Span(tree.Find(path).Value) : null;
    }

    /// <summary>Where the key at a path stands; for the document itself its first line.</summary>
    /// <param name="path">The element or property.</param>
    /// <returns>The place; null where the document could not be read at all.</returns>
    public SourceSpan? FindKeySpan(ElementPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (tree is not { Count: > 0 })
        {
            return null;
        }

        var key = tree.Find(path).Key;
        return key == LocatedTree.None ? tree.FirstLineOf(tree.Root) : tree.Span(key);
    }

    /// <summary>Whether the element at a path stands in a file that the document extends or includes.</summary>
    internal bool IsDefinedElsewhere(ElementPath path)
    {
        if (tree is not { Count: > 0 } || tree.Find(path).Key is not (>= 0 and var key))
        {
            return false;
        }

        return tree.SourceOf(key) != Sources[0];
    }

    /// <summary>Writes the document itself in its canonical form: what it extends and includes stays where it is.</summary>
    /// <param name="format">The notation.</param>
    /// <returns>The text, which ends with a line break.</returns>
    /// <exception cref="InvalidOperationException">The document has errors.</exception>
    public string Write(JourneyFormat format) => WriteWith(format, movePath: null);

    /// <summary>Likewise, with other paths to what it extends, includes and is compared with: for a document that is written to another folder.</summary>
    /// <param name="format">The notation.</param>
    /// <param name="movePath">Turns a path as the document says it into the one to be written.</param>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidOperationException">The document has errors.</exception>
    public string Write(JourneyFormat format, Func<string, string> movePath)
    {
        ArgumentNullException.ThrowIfNull(movePath);
        return WriteWith(format, movePath);
    }

    /// <summary>Writes the document itself in its canonical form also where what it extends and includes could not be read: of a file that somebody took out of its place.</summary>
    /// <returns>The text; null where anything else is wrong with it.</returns>
    internal string? WriteAlone(JourneyFormat format)
        => Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error || ReferenceEquals(d.Descriptor, DocumentFaults.UnreadableFile) || ReferenceEquals(d.Descriptor, DocumentFaults.UnsafePath))
            ? rewrite?.Invoke(format, null)
            : null;

    private string WriteWith(JourneyFormat format, Func<string, string>? movePath)
    {
        Argument.Defined(format, nameof(format));
        if (HasErrors || rewrite is null)
        {
            throw new InvalidOperationException("A document with errors cannot be written: something would be lost.");
        }

        return rewrite(format, movePath);
    }

    /// <summary>The file, what it holds and how much is wrong with it, for people: <c>current.journey.yaml: map order, 2 diagnostics</c>.</summary>
    public override string ToString()
    {
        var content = Map is { } map ? $"map {map.Id}" : Library is { } library ? $"library {library.Id}" : "has errors";
        return Diagnostics.Count == 0 ? $"{Path}: {content}" : $"{Path}: {content}, {Numerals.Count(Diagnostics.Count, "diagnostic")}";
    }
}
