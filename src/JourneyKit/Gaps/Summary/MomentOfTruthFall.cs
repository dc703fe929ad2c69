using JourneyKit.Gaps.Findings;

namespace JourneyKit.Gaps.Summary;

/// <summary>A moment of truth that will feel worse by two steps or more.</summary>
internal static class MomentOfTruthFall
{
    /// <summary>What several of them have in common.</summary>
    public const string Heading = "Moments of truth that will feel worse";

    // On the scale from −2 to +2.
    private const decimal Least = 2;

    public static bool Is(Gap gap)
        => gap is { Kind.Name: "emotion-worse", Table: GapTable.Emotion, Standing: GapStanding.Regression, IsMomentOfTruth: true, IsBackground: false, Numbers: [var before, var after, ..] } && before.Value.Value - after.Value.Value >= Least;
}
