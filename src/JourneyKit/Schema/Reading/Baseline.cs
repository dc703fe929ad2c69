namespace JourneyKit.Schema.Reading;

/// <summary>What a document's references may lead to besides the document itself.</summary>
internal enum Baseline
{
    /// <summary>The document names none.</summary>
    None,

    /// <summary>The ids of the baseline are known.</summary>
    Known,

    /// <summary>The document names one that could not be read.</summary>
    Unreadable,
}
