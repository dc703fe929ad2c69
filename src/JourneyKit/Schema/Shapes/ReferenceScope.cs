namespace JourneyKit.Schema.Shapes;

/// <summary>Where the element that a reference means may stand.</summary>
internal enum ReferenceScope
{
    /// <summary>In the document, with what it extends and includes.</summary>
    Document,

    /// <summary>There, or else in its baseline.</summary>
    DocumentOrBaseline,
}
