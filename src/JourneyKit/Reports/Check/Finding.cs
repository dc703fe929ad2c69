using JourneyKit.Sources;

namespace JourneyKit.Reports.Check;

/// <summary>A diagnostic as it is shown.</summary>
/// <param name="Diagnostic">The diagnostic, its files named as output names them.</param>
/// <param name="Path">The file it is in.</param>
/// <param name="Frame">The line that it stands in; null where that could not be read.</param>
internal sealed record Finding(Diagnostic Diagnostic, string Path, CodeFrame? Frame)
{
    /// <summary>What it is recognised by in a file of accepted findings; null where it can be in none.</summary>
    public string? Key { get; init; }

    /// <summary>The findings that this one is put together from; empty for a finding of its own.</summary>
    public IReadOnlyList<Finding> Parts { get; init; } = [];

    /// <summary>
    /// What two findings have in common that are one: a library is read once for each map that includes it. Where a finding
    /// in it is about one of these maps, the places that belong to it say which.
    /// </summary>
    public (string Id, string Message, string Path, SourceSpan? Span, string Related) Identity
        => (Diagnostic.Descriptor.Id, Diagnostic.Message, Path, Diagnostic.Span, string.Join('\n', Diagnostic.Related.Select(related => related.Span)));

    /// <summary>A diagnostic with the names of output.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="sources">The texts that it can stand in.</param>
    /// <param name="show">The place in a file as output names it.</param>
    /// <param name="file">The file that was read.</param>
    public static Finding Of(Diagnostic diagnostic, IEnumerable<SourceText> sources, Func<SourceSpan, SourceSpan> show, string file)
    {
        var shown = diagnostic with
        {
            Span = diagnostic.Span is { } span ? show(span) : null,
            Related = [.. diagnostic.Related.Select(related => related with { Span = show(related.Span) })],
        };
        return new Finding(shown, shown.Span?.Path ?? file, diagnostic.Span is { } place ? FrameOf(place, sources) : null);
    }

    private static CodeFrame? FrameOf(SourceSpan place, IEnumerable<SourceText> sources)
        => sources.FirstOrDefault(source => source.Path == place.Path) is { } source ? CodeFrame.Of(source.GetLine(place.Start.Line), place) : null;
}
