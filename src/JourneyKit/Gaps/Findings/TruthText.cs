using JourneyKit.Gaps.Sides;

namespace JourneyKit.Gaps.Findings;

/// <summary>What is said where a gap is at a moment of truth.</summary>
internal static class TruthText
{
    /// <summary>After the message of a gap: of several touchpoints, which; empty where none is a moment of truth.</summary>
    public static string After(Gap gap) => gap switch
    {
        { IsMomentOfTruth: false } => "",
        { MomentsOfTruth: [] } => " This is at a moment of truth.",
        { MomentsOfTruth: [var only] } => $" {GapText.Quote(only)} is a moment of truth.",
        _ => $" {GapText.Quoted(gap.MomentsOfTruth)} are moments of truth.",
    };
}
