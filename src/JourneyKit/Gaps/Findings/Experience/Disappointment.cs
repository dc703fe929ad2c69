using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>When customers count as disappointed, and what they had expected.</summary>
internal static class Disappointment
{
    /// <summary>Up to this satisfaction, of 1 to 5.</summary>
    public const int Highest = 2;

    /// <summary>How far satisfaction is below importance, both of 1 to 5, where it does not match what is at stake.</summary>
    public const int Distance = 2;

    /// <summary>The expectation as a sentence of its own, where it is known and customers are disappointed; else empty.</summary>
    public static string Expected(ExperiencePair pair, Score satisfaction)
        => satisfaction <= Highest && pair.Expectation is { Length: > 0 } expectation ? $" Customers expect: {GapText.Quote(expectation)}." : "";
}
