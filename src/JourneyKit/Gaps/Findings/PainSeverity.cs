namespace JourneyKit.Gaps.Findings;

/// <summary>How much a pain point matters.</summary>
internal static class PainSeverity
{
    /// <summary>How the severity of a gap comes of a pain point's, in a sentence.</summary>
    public const string Meaning = "Low for a pain point of severity 1 or 2 of 5 or of unknown severity, medium for 3, high for 4, critical for 5.";

    /// <summary>The severity of a gap.</summary>
    /// <param name="severity">The pain point's, 1 to 5; null where unknown.</param>
    public static GapSeverity Of(int? severity) => severity switch
    {
        >= 5 => GapSeverity.Critical,
        4 => GapSeverity.High,
        3 => GapSeverity.Medium,
        _ => GapSeverity.Low,
    };
}
