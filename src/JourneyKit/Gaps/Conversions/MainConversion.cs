namespace JourneyKit.Gaps.Conversions;

/// <summary>Says which conversion a report leads with.</summary>
internal static class MainConversion
{
    /// <summary>The one that changes most in money, else the first that has a value, else the first; null where there is none.</summary>
    public static ConversionOutlook? Of(IEnumerable<ConversionOutlook> outlooks) => outlooks
        .OrderByDescending(outlook => outlook.MoneyPerMonth is { } money ? Math.Abs(money.Value.Value) : -1)
        .ThenByDescending(outlook => (outlook.After.Conversion ?? outlook.Before.Conversion)?.Value is not null)
        .FirstOrDefault();
}
