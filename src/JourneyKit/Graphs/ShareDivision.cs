using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// How the shares of one whole are read: of the transitions out of a touchpoint, or of the entries. Stated ones count as
/// stated, scaled down where they make more than the whole. Those without a statement divide what is left.
/// </summary>
internal readonly record struct ShareDivision
{
    private readonly ShareSum stated;
    private readonly decimal total;
    private readonly decimal part;
    private readonly int open;
    private readonly int ways;

    /// <summary>Reads the shares of one whole.</summary>
    /// <param name="stated">The sum of those that are stated.</param>
    /// <param name="open">How many are not.</param>
    /// <param name="leavingIsAWay">Whether leaving takes part in the division.</param>
    public ShareDivision(ShareSum stated, int open, bool leavingIsAWay)
    {
        this.stated = stated;
        this.open = open;
        ways = leavingIsAWay ? open + 1 : open;
        total = stated.Total;
        var rest = stated.Rest;
        part = open == 0 ? 0 : rest / ways;
        Rest = open == 0 ? rest : leavingIsAWay ? rest - (open * part) : 0;
    }

    /// <summary>What goes no way at all: those who leave, or the entries that are unknown.</summary>
    public decimal Rest { get; }

    /// <summary>The same for computation.</summary>
    public double RestNumber => open == 0 ? stated.RestNumber : (double)Rest;

    public Fraction ExactRest => open == 0 ? stated.ExactRest : ways == open ? Fraction.Zero : stated.ExactRest / Fraction.Of(ways, 1);

    /// <summary>The sum of what is stated, at most 1.</summary>
    public Fraction ExactStated => Fraction.Min(stated.Exact, Fraction.One);

    private bool IsScaled => total > 1;

    public decimal ShareOf(Share? share) => share is not { } known ? part : IsScaled ? known.Value / total : known.Value;

    public Fraction ExactShareOf(Share? share) => share is not { } known ? stated.ExactRest / Fraction.Of(ways, 1) : IsScaled ? Fraction.Of(known) / stated.Exact : Fraction.Of(known);

    public AssumptionKind? KindOf(Share? share)
        => share is not { } known ? AssumptionKind.DividedEqually : stated.IsAboveOne && known.Value != 0 ? AssumptionKind.ScaledToWhole : null;
}
