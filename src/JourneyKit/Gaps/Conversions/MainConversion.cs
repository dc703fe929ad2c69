namespace JourneyKit.Gaps.Conversions;

/// <summary>Says which conversion a report leads with.</summary>
internal static class MainConversion
{
    /// <summary>
    /// One that can be compared, before one that only one of the maps has. Among those: one that has a value, one that is the
    /// same in both maps, the one that changes most in money, else the one whose share changes most. Null where there is none.
    /// The order of elements does not matter.
    /// </summary>
    public static ConversionOutlook? Of(IEnumerable<ConversionOutlook> outlooks) => outlooks
        .OrderByDescending(outlook => outlook.IsInBoth)
        .ThenByDescending(outlook => (outlook.After.Conversion?.Value ?? outlook.Before.Conversion?.Value) is not null)
        .ThenBy(outlook => outlook.IsReplaced)
        .ThenByDescending(outlook => outlook.MoneyPerMonth is { } money ? Math.Abs(money.Value.Value) : -1)
        .ThenByDescending(outlook => Math.Abs((outlook.After.Probability ?? 0) - (outlook.Before.Probability ?? 0)))
        .ThenBy(outlook => (outlook.After.Conversion ?? outlook.Before.Conversion)?.Key, StringComparer.Ordinal)
        .FirstOrDefault();
}
