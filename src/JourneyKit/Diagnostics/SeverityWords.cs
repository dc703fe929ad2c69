namespace JourneyKit.Diagnostics;

/// <summary>Severities as people read and write them.</summary>
internal static class SeverityWords
{
    /// <summary>The severity in a word: <c>error</c>, <c>warning</c>, <c>info</c>, <c>hint</c>.</summary>
    /// <param name="severity">The severity.</param>
    public static string ToWord(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hint",
    };
}
