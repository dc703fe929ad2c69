using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The sum of stated shares, with what rounding may have added: half a unit of the last written digit of each. Counts are exact and add nothing to that.</summary>
internal readonly record struct ShareSum
{
    // Messages need no more of what counts make.
    private const int ShownDecimals = 6;
    private const int MostDecimals = 28;

    private readonly decimal numbers;
    private readonly Fraction? counted;

    private ShareSum(decimal numbers, Fraction? counted, decimal rounding)
    {
        this.numbers = numbers;
        this.counted = counted;
        Rounding = rounding;
    }

    public decimal Total => counted is null ? numbers : Exact.ToDecimal();

    public decimal Rounding { get; }

    public bool IsAboveOne => counted is null ? numbers - Rounding > 1m : Exact > Fraction.One + Fraction.Of(Rounding);

    public bool IsWhole => counted is null ? numbers >= 1m : Exact >= Fraction.One;

    /// <summary>What is missing of the whole, at least 0; above 0 only where something is.</summary>
    public decimal Rest => IsWhole ? 0 : counted is null ? 1 - numbers : ExactRest.ToDecimal();

    public Fraction Exact => counted is null ? Fraction.Of(numbers) : counted + Fraction.Of(numbers);

    public Fraction ExactRest => Fraction.One - Exact;

    /// <summary>The rest for computation; of counts it has all its digits, however little is left.</summary>
    public double RestNumber => counted is null ? (double)Rest : ExactRest.ToDouble();

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
            : stated.Counts is not null ? new ShareSum(numbers, (counted ?? Fraction.Zero) + Fraction.Of(stated), Rounding)
            : new ShareSum(numbers + stated.Value, counted, Rounding + new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(stated.Value.Scale + 1, 28)));

    public override string ToString() => counted is null ? Numerals.Percent(numbers) : Show(Exact, ShownDecimals);

    /// <summary>A sum in percent, with as many digits as show that it is not the whole.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="decimals">How many of the share are shown where they do.</param>
    public static string Show(Fraction sum, int decimals)
    {
        var total = sum.ToDecimal();
        while (decimals < MostDecimals && Math.Round(total, decimals) == 1 && total != 1)
        {
            decimals++;
        }

        return total == 1 && !sum.Is(Fraction.One) ? sum > Fraction.One ? "hardly more than 100%" : "hardly less than 100%" : Numerals.Percent(Math.Round(total, decimals));
    }
}
