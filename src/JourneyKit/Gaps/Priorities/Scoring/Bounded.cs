namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>Arithmetic that stays at the largest number instead of throwing: a map may write any number down, and comparing it must not fail.</summary>
internal static class Bounded
{
    public static decimal Add(decimal one, decimal other) => Choose((double)one + (double)other) ?? one + other;

    public static decimal Multiply(decimal one, decimal other) => Choose((double)one * (double)other) ?? one * other;

    public static decimal Divide(decimal one, decimal other) => Choose((double)one / (double)other) ?? one / other;

    // A little below the largest decimal, which is about 7.9e28, so that rounding on either way does not matter.
    private static decimal? Choose(double estimate) => estimate switch
    {
        > 7.9e28 => decimal.MaxValue,
        < -7.9e28 => decimal.MinValue,
        _ => null,
    };
}
