using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The sum of stated shares, with what rounding may have added: half a unit of the last written digit of each.</summary>
internal readonly record struct ShareSum(decimal Total, decimal Rounding)
{
    public bool IsAboveOne => Total - Rounding > 1m;

    public bool IsWhole => Total >= 1m;

    public static ShareSum Of(IEnumerable<Share?> shares) => shares.Aggregate(default(ShareSum), (sum, share) => sum.Plus(share));

    /// <summary>The sum of the shares of transitions.</summary>
    public static ShareSum Of(ElementMap<Transition> transitions)
    {
        var sum = default(ShareSum);
        foreach (var transition in transitions)
        {
            sum = sum.Plus(transition.Share);
        }

        return sum;
    }

    /// <summary>The sum with one share more; one that is not stated adds nothing.</summary>
    public ShareSum Plus(Share? share)
        => share is not { } stated ? this
            : stated.Counts is not null ? this with { Total = Total + stated.Value }
            : new ShareSum(Total + stated.Value, Rounding + new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(stated.Value.Scale + 1, 28)));

    public override string ToString() => Numerals.Percent(Total);
}
