using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>
/// For which conversions it is computed what they depend on. That takes an elimination of its own for each, and a number
/// for each share: of hundreds of conversions in a densely linked map it could take minutes, and nobody reads it.
/// </summary>
internal static class DependencyBudget
{
    // About one second.
    private const long MostWork = 350_000_000;

    // Numbers are made into lines.
    private const long WorkOfNumber = 200;

    // The diagonal of an inverse takes about three times the elimination.
    private const long TimesElimination = 4;

    /// <summary>Those that are left out; the first is never one of them.</summary>
    /// <param name="basis">The chain, with the visits computed.</param>
    /// <param name="places">The conversions and where they happen, the first the one that matters most.</param>
    /// <param name="channels">How many channels could be taken out.</param>
    public static HashSet<Id<Conversion>> LeftOut(ChainBasis basis, IEnumerable<(Id<Conversion> Conversion, int At)> places, int channels)
    {
        var numbers = basis.Graph.Touchpoints.Count + (long)basis.Graph.Structure.Rows.EdgeCount;
        var (spent, leftOut) = (0L, new HashSet<Id<Conversion>>());
        foreach (var (conversion, at) in places)
        {
            var cost = (numbers * (WorkOfNumber + channels)) + (TimesElimination * basis.Factors.WorkAt(at)) + (channels * basis.Factors.Work);
            if (spent > 0 && spent + cost > MostWork)
            {
                leftOut.Add(conversion);
            }

            spent = Math.Min(spent + cost, MostWork);
        }

        return leftOut;
    }
}
