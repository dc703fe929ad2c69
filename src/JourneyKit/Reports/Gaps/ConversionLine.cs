using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>A conversion in a line: how many reach it now and then, what that makes a month, and what the numbers rest on.</summary>
internal static class ConversionLine
{
    // Less is what rounding leaves of nothing.
    private const double LeastPoints = 1e-6;

    public static string Of(ConversionOutlook outlook)
    {
        if (outlook.IsGuess)
        {
            return $"{outlook.Name}: not known; {Basis(outlook)}";
        }

        var uplift = Uplift(outlook) is { } change ? $" ({change})" : "";
        var name = outlook is { Before.Conversion: { } was, After.Conversion: { } becomes } && was.Id != becomes.Id ? $"{outlook.Name} (instead of {was.Name})" : outlook.Name;
        return $"{name}: {Before(outlook)} → {After(outlook)}{uplift}; {Basis(outlook)}";
    }

    /// <summary>How many reach it in the first map.</summary>
    public static string Before(ConversionOutlook outlook) => Reading(outlook.Before, "not defined");

    /// <summary>How many reach it in the second map.</summary>
    public static string After(ConversionOutlook outlook) => Reading(outlook.After, "no longer defined");

    /// <summary>How many more that are, and what it makes a month as far as that is known; null where it is not known or nothing changes.</summary>
    public static string? Uplift(ConversionOutlook outlook)
    {
        var month = outlook.ConversionsPerMonth is { } conversions ? $", {Signed(conversions.Value.Value)} a month" : "";
        var money = outlook.MoneyPerMonth is { } worth ? $", {Signed(worth.Value.Value)} {worth.Unit}" : "";
        return outlook.Uplift is { } points && Math.Abs(points) >= LeastPoints ? $"{Listing.Count(Figures.SignedPoints(points), "point")}{month}{money}" : null;
    }

    private static string Reading(ConversionReading reading, string undefined) => reading switch
    {
        { Conversion: null } => undefined,
        { Probability: { } least, UpperBound: { } most } when least < most => $"{Figures.Percent(least)} to {Figures.Percent(most)}",
        { Probability: { } probability } => Figures.Percent(probability),
        { Obstacle: ConversionObstacle.Unreachable } => "nobody",
        _ => "not known",
    };

    private static string Basis(ConversionOutlook outlook) => outlook switch
    {
        { Before.Assumed: 0, After.Assumed: 0 } => "every share is stated",
        { After.Conversion: null } => outlook.Before.AssumedShares,
        { Before.Conversion: null } => outlook.After.AssumedShares,
        _ => outlook.AssumedShares,
    };

    private static string Signed(decimal number)
        => (number < 0 ? "−" : "+") + Figures.Estimate(number);
}
