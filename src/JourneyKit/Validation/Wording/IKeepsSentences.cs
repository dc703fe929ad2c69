namespace JourneyKit.Validation.Wording;

/// <summary>Something that takes sentences, but not without end.</summary>
internal interface IKeepsSentences
{
    /// <summary>Whether the next sentence is kept; else nobody will read it.</summary>
    bool KeepsNext { get; }
}
