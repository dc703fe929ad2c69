using JourneyKit.Gaps;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Plan;

/// <summary>What worths are counted in: money a month over all conversions that have a value, else percentage points of one conversion: the first that has a `value`, else the first.</summary>
/// <param name="Conversion">The conversion whose points count; null for money.</param>
/// <param name="Currency">The currency of the money; null where no map says one.</param>
internal sealed record WorthMeasure(ConversionOutlook? Conversion, string? Currency)
{
    // What is smaller would be printed as nothing.
    private const double Least = 0.1;

    public bool IsMoney => Conversion is null;

    /// <summary>The unit, as numbers give it.</summary>
    public string Unit => IsMoney ? $"{Currency} a month".TrimStart() : GapNumber.PercentagePoints;

    /// <summary>A worth in a sentence: <c>8,200 EUR a month</c>, <c>1.2 points of “Order”</c>.</summary>
    public string Words(double worth)
        => IsMoney ? $"{Figures.InCurrency(Math.Abs(worth) is > 0 and < Least ? $"{(worth < 0 ? "a loss of " : "")}less than {Figures.Estimate((decimal)Least)}" : Sign(worth) + Figures.Estimate(Amounts.Of(worth)), Currency)} a month" : Sign(worth) + Listing.Count(Figures.Points(worth), "point");

    /// <summary>Whether a map says what a conversion is worth; of no conversion none does.</summary>
    public static bool HasValue(ConversionOutlook? outlook) => outlook?.After.Conversion?.Value is not null || outlook?.Before.Conversion?.Value is not null;

    private static string Sign(double worth) => worth < 0 ? "−" : "";
}
