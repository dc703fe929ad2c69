namespace JourneyKit.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>A thought.</summary>
    Hint,

    /// <summary>Practice advises more.</summary>
    Info,

    /// <summary>A map in use will mislead.</summary>
    Warning,

    /// <summary>The document cannot be used, or the map contradicts itself.</summary>
    Error,
}
