namespace JourneyKit.Validation.Wording;

/// <summary>Takes a limited number of sentences.</summary>
internal interface IKeepsSentences
{
    /// <summary>Whether the next sentence is kept.</summary>
    bool KeepsNext { get; }
}
