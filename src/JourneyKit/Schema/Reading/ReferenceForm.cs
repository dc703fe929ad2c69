namespace JourneyKit.Schema.Reading;

/// <summary>How a reference is written.</summary>
internal enum ReferenceForm
{
    /// <summary>As an id.</summary>
    Id,

    /// <summary>As a text that is no id.</summary>
    NoId,

    /// <summary>As one text where a list of ids belongs.</summary>
    List,
}
