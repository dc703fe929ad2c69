namespace JourneyKit.Diagnostics;

/// <summary>Something that a map does not say anywhere.</summary>
/// <param name="What">What it is: the rest of the sentence “This map does not say …”.</param>
/// <param name="Remedy">How to say it, in a sentence.</param>
internal sealed record Unsaid(string What, string Remedy);
