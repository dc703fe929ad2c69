namespace JourneyKit.Benchmarks.Measuring;

/// <summary>One of several ways to do the same thing.</summary>
internal sealed record Candidate(string Name, Func<object?> Run);
