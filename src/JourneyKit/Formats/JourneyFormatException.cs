using System.Diagnostics.CodeAnalysis;

namespace JourneyKit;

/// <summary>
/// A map or library that was made in code is at fault, so that no reader would take what would be written. Whoever wants
/// to know beforehand asks <see cref="Validation.JourneyValidator"/>.
/// </summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "It is never thrown without diagnostics.")]
public sealed class JourneyFormatException : ArgumentException
{
    internal JourneyFormatException(string what, IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(what, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What a reader would report, in the order of the document. They have paths, but no places in a text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(string what, IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var more = errors.Count > 1 ? $" (and {errors.Count - 1} more)" : "";
        return $"{what} cannot be written, since it could not be read again: {errors[0]}{more}";
    }
}
