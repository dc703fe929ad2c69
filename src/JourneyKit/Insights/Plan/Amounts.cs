using JourneyKit.Gaps.Conversions;

namespace JourneyKit.Insights.Plan;

/// <summary>Computed amounts as decimals; what no decimal holds stays at the largest.</summary>
internal static class Amounts
{
    public static decimal Of(double amount) => Significant.Of(amount);
}
