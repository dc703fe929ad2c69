namespace JourneyKit.Gaps.Conversions;

/// <summary>Says which conversion a report leads with.</summary>
internal static class MainConversion
{
    /// <summary>The one that changes most in money, else one that has a value, else the one whose share changes most; null where there is none. The order of elements does not matter.</summary>
    public static ConversionOutlook? Of(IEnumerable<ConversionOutlook> outlooks) => outlooks
        .OrderByDescending(outlook => outlook.MoneyPerMonth is { } money ? Math.Abs(money.Value.Value) : -1)
        .ThenByDescending(outlook => (outlook.After.Conversion ?? outlook.Before.Conversion)?.Value is not null)
        .ThenByDescending(outlook => Math.Abs((outlook.After.Probability ?? 0) - (outlook.Before.Probability ?? 0)))
        .ThenBy(outlook => (outlook.After.Conversion ?? outlook.Before.Conversion)?.Key, StringComparer.Ordinal)
        .FirstOrDefault();
}
