namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// Numbers of the flow as reports give them: rounding takes away what no map is exact enough for, and what adding up in
/// another order would change.
/// </summary>
internal static class Significant
{
    /// <summary>The digits of numbers with their derivation.</summary>
    public const int Exact = 5;

    /// <summary>The digits of what is estimated from several of them.</summary>
    public const int Rough = 3;

    /// <summary>Rounds to so many digits, wherever the point stands.</summary>
    public static decimal Of(double number, int digits = Exact)
    {
        if (number == 0 || !double.IsFinite(number))
        {
            return 0;
        }

        var places = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(number)));
        if (places > 15)
        {
            return 0;
        }

        if (places >= 0)
        {
            return (decimal)Math.Round(number, places);
        }

        var unit = Math.Pow(10, -places);
        return Math.Abs(number) < 1e27 ? (decimal)(Math.Round(number / unit) * unit) : Math.Sign(number) * 1e27m;
    }
}
