using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>What the numbers of a chain rest on.</summary>
/// <param name="Shares">How many shares they are made of: one per entry and one per transition.</param>
/// <param name="Assumptions">Those of the shares that the map does not state as they are used.</param>
/// <param name="UnknownEntryShare">The share of journeys of which it is not known where they begin, 0 to 1. They are in no number: shares of all journeys are at least what is said, by at most this more.</param>
/// <param name="Residual">How much the worst solution misses its equation, relative to the terms that the equation adds up. Above <see cref="MostResidual"/> there are no numbers.</param>
internal sealed record ChainInputs(int Shares, ElementList<Assumption> Assumptions, decimal UnknownEntryShare, double Residual)
{
    /// <summary>The largest residual with which numbers are given.</summary>
    public const double MostResidual = 1e-10;

    /// <summary>How many of the shares are assumed.</summary>
    public int Assumed => Assumptions.Count;
}
