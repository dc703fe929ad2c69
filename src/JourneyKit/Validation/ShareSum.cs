using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>The sum of stated shares, with what rounding may have added: half a unit of the last written digit of each.</summary>
internal readonly record struct ShareSum(decimal Total, decimal Rounding)
{
    public bool IsAboveOne => Total - Rounding > 1m;

    public bool IsWhole => Total >= 1m;

    public static ShareSum Of(IEnumerable<Share?> shares)
    {
        var (total, rounding) = (0m, 0m);
        foreach (var share in shares)
        {
            if (share is { } stated)
            {
                total += stated.Value;
                rounding += new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(stated.Value.Scale + 1, 28));
            }
        }

        return new ShareSum(total, rounding);
    }

    public override string ToString() => Numerals.Percent(Total);
}
