using JourneyKit.Insights.Funnel;
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
    /// <summary>Whether no difference at all would be no surprise: the interval holds 0.</summary>
    public bool CanBeChance => Lower <= 0 && Upper >= 0;

    /// <summary>The difference of two shares; null where one of them is not given as counts.</summary>
    public static ProportionDifference? Of(Share control, Share variant)
    {
        if (WilsonInterval.Of(control) is not { } one || WilsonInterval.Of(variant) is not { } other)
        {
            return null;
        }

        var (p, q) = ((double)control.Part!.Value / control.Whole!.Value, (double)variant.Part!.Value / variant.Whole!.Value);
        var difference = q - p;
        return new ProportionDifference(
            difference,
            Math.Max(-1, difference - Math.Sqrt(Square(q - other.Low) + Square(one.High - p))),
            Math.Min(1, difference + Math.Sqrt(Square(other.High - q) + Square(p - one.Low))));
    }

    private static double Square(double number) => number * number;
}
