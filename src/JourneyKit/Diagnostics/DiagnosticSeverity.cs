namespace JourneyKit;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>A suggestion; reported by the preset <c>strict</c> only.</summary>
    Hint,

    /// <summary>Good practice advises it.</summary>
    Info,

    /// <summary>It will mislead those who use the map.</summary>
    Warning,

    /// <summary>The document cannot be used, or the map contradicts itself.</summary>
    Error,
}
