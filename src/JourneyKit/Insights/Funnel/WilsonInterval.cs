using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>
/// Between what a share that was counted can lie, with 95% confidence: E. B. Wilson, <em>Probable inference, the law of
/// succession, and statistical inference</em>, 1927, without a correction for continuity.
/// </summary>
/// <param name="Low">The least, 0 to 1.</param>
/// <param name="High">The most, 0 to 1.</param>
internal sealed record WilsonInterval(double Low, double High)
{
    /// <summary>The 97.5% quantile of the normal distribution.</summary>
    public const double Quantile = 1.959963984540054;

    /// <summary>The interval of a share; null where it is not known how many were counted.</summary>
    public static WilsonInterval? Of(Share share)
    {
        if (share is not { Part: { } part, Whole: { } whole })
        {
            return null;
        }

        var (n, p, z2) = ((double)whole, (double)part / whole, Quantile * Quantile);
        var (middle, half) = ((p + (z2 / (2 * n))) / (1 + (z2 / n)), Quantile / (1 + (z2 / n)) * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n))));

        // Where none or all were counted the bound is exact, which rounding would miss.
        return new WilsonInterval(part == 0 ? 0 : Math.Max(0, middle - half), part == whole ? 1 : Math.Min(1, middle + half));
    }
}
