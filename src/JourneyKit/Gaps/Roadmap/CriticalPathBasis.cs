namespace JourneyKit.Gaps.Roadmap;

/// <summary>By what a chain of initiatives is long.</summary>
internal enum CriticalPathBasis
{
    /// <summary>By calendar days from the first day to the last of each, both included.</summary>
    Dates,

    /// <summary>By person-days.</summary>
    Effort,

    /// <summary>By how many they are.</summary>
    Count,
}
