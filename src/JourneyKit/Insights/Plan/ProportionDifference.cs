using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// How far two counted shares are apart, with its interval at 95%: the hybrid of two score intervals (R. Newcombe, Interval
/// Estimation for the Difference Between Independent Proportions, 1998, method 10; E. Wilson, 1927), which holds for small
/// counts and for none or all, too.
/// </summary>
/// <param name="Difference">The second share − the first, −1 to 1.</param>
/// <param name="Lower">The least that it can well be.</param>
/// <param name="Upper">The most that it can well be.</param>
internal sealed record ProportionDifference(double Difference, double Lower, double Upper)
{
    // Two and a half percent of a normal distribution lie above.
    private const double Quantile = 1.959963984540054;

    /// <summary>Whether no difference at all would be no surprise: the interval holds 0.</summary>
    public bool CanBeChance => Lower <= 0 && Upper >= 0;

    /// <summary>The difference of two shares; null where one of them is not given as counts.</summary>
    public static ProportionDifference? Of(Share control, Share variant)
    {
        if (control is not { Part: { } a, Whole: { } m } || variant is not { Part: { } b, Whole: { } n })
        {
            return null;
        }

        var (p, q) = ((double)a / m, (double)b / n);
        var (one, other) = (Score(p, m), Score(q, n));
        var difference = q - p;
        return new ProportionDifference(
            difference,
            Math.Max(-1, difference - Math.Sqrt(Square(q - other.Lower) + Square(one.Upper - p))),
            Math.Min(1, difference + Math.Sqrt(Square(other.Upper - q) + Square(p - one.Lower))));
    }

    private static (double Lower, double Upper) Score(double share, double count)
    {
        var square = Quantile * Quantile;
        var middle = share + (square / (2 * count));
        var half = Quantile * Math.Sqrt(((share * (1 - share)) + (square / (4 * count))) / count);
        var scale = 1 + (square / count);
        return (Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale));
    }

    private static double Square(double number) => number * number;
}
