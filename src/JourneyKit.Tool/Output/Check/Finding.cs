using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Tool.Output.Check;

/// <summary>A diagnostic as it is shown.</summary>
/// <param name="Diagnostic">The diagnostic, its files named as output names them.</param>
/// <param name="Path">The file it is in.</param>
/// <param name="Source">The text of that file; null where it could not be read.</param>
internal sealed record Finding(Diagnostic Diagnostic, string Path, SourceText? Source)
{
    /// <summary>What two findings have in common that are one: a library is read once for each map that includes it.</summary>
    public (string Id, string Message, string Path, SourceSpan? Span) Identity => (Diagnostic.Descriptor.Id, Diagnostic.Message, Path, Diagnostic.Span);
}
