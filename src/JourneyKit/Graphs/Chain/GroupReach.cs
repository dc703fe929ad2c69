using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>How many journeys come to any touchpoint of a group, such as a stage or a channel.</summary>
/// <param name="chain">The flow. Whoever asks for many groups of a large map asks one and the same object, so that together they do not take too long.</param>
internal sealed class GroupReach(ConversionChain chain)
{
    // About a second for all groups together, by the same measure as the dependencies of conversions.
    private const long MostWork = 350_000_000;
    private const long WorkOfNumber = 200;

    private long spent;

    /// <summary>The share of all journeys that come there at least once, 0 to 1, at least; null where it could not be computed reliably, or would take too long.</summary>
    public double? Of(Func<Touchpoint, bool> isPart)
    {
        if (chain.Basis is not { } basis)
        {
            return null;
        }

        bool[] group = [.. basis.Graph.Touchpoints.Select(isPart)];
        var first = Array.IndexOf(group, true);
        if (first < 0)
        {
            return 0;
        }

        if (Array.IndexOf(group, true, first + 1) < 0 && chain.Touchpoints[first].Reach is { } only)
        {
            return only;
        }

        spent += (WorkOfNumber * (group.Length + (long)basis.Graph.Structure.Rows.EdgeCount)) + basis.Factors.Work;
        if (spent > MostWork)
        {
            return null;
        }

        // Where journeys end at the group, each comes there once: for the first time.
        var numbers = VisitNumbers.Of(basis.Matrix.Until(group), basis.Entries);
        var reached = 0d;
        for (var i = first; i < group.Length; i++)
        {
            reached += group[i] ? numbers.Visits[i] : 0;
        }

        return numbers.Residual <= ChainInputs.MostResidual ? Math.Min(reached, 1) : null;
    }
}
