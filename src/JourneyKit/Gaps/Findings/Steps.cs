namespace JourneyKit.Gaps.Findings;

/// <summary>How severe a distance on a scale is.</summary>
internal static class Steps
{
    /// <summary>How the severity of such a gap comes about, in a sentence.</summary>
    public const string Meaning = "Low for less than two steps on the scale, medium for less than three, high for three or more; one higher at a moment of truth.";

    /// <summary>What a distance is counted in.</summary>
    public static string Unit(decimal steps) => steps == 1 ? "step" : "steps";

    /// <summary>The severity of a distance.</summary>
    /// <param name="steps">How many steps on a scale of about five; fractions round down, but what is more than nothing is one.</param>
    /// <param name="isMomentOfTruth">Whether it is at a moment of truth.</param>
    public static GapSeverity Severity(decimal steps, bool isMomentOfTruth)
    {
        var severity = steps switch
        {
            < 2 => GapSeverity.Low,
            < 3 => GapSeverity.Medium,
            _ => GapSeverity.High,
        };
        return isMomentOfTruth ? severity + 1 : severity;
    }
}
