using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// How the shares of one whole are read: of the transitions out of a touchpoint, or of the entries. Stated ones count as
/// stated; where some are missing for a persona, the others are scaled to the stated sum. Those without a statement
/// divide what is left.
/// </summary>
internal readonly record struct ShareDivision
{
    private readonly decimal kept;
    private readonly decimal whole;
    private readonly decimal part;
    private readonly AssumptionKind? scaling;

    /// <summary>Reads the shares of one whole.</summary>
    /// <param name="stated">The sum that the map states.</param>
    /// <param name="kept">The sum of those stated shares that remain.</param>
    /// <param name="open">How many remain without a statement.</param>
    /// <param name="leavingIsAWay">Whether leaving takes part in the division.</param>
    public ShareDivision(ShareSum stated, ShareSum kept, int open, bool leavingIsAWay)
    {
        this.kept = kept.Total;
        whole = kept.Total > 0 ? Math.Min(stated.Total, 1) : 0;
        part = open == 0 ? 0 : (1 - whole) / (leavingIsAWay ? open + 1 : open);
        scaling = kept.Total < stated.Total ? AssumptionKind.ScaledForPersona : stated.IsAboveOne ? AssumptionKind.ScaledToWhole : null;
        Rest = open == 0 ? 1 - whole : leavingIsAWay ? 1 - whole - (open * part) : 0;
    }

    /// <summary>What goes no way at all: those who leave, or the entries that are unknown.</summary>
    public decimal Rest { get; }

    public decimal ShareOf(Share? stated) => stated is not { } share ? part : kept == whole || kept == 0 ? share.Value : share.Value * whole / kept;

    public AssumptionKind? KindOf(Share? stated)
        => stated is not { } share ? AssumptionKind.DividedEqually : kept == whole || share.Value == 0 ? null : scaling;
}
