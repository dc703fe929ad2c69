namespace JourneyKit.Graphs.Chain;

/// <summary>States of a component that were eliminated, and the chain that is left among the others.</summary>
/// <param name="States">Those eliminated, in their order.</param>
/// <param name="Left">The chain among those that were kept, numbered by their places there.</param>
/// <param name="Kept">Which those are.</param>
internal sealed record Elimination(EliminatedState[] States, ChainMatrix Left, int[] Kept)
{
    /// <summary>Eliminates all states but those that are kept; null where that costs more than it may.</summary>
    public static Elimination? Of(ChainMatrix chain, bool[]? isKept, EliminationCost cost)
    {
        int[] kept = isKept is null ? [] : [.. Enumerable.Range(0, chain.Count).Where(state => isKept[state])];
        var rows = new WorkingRows(chain, isKept);
        var eliminated = new EliminatedState[chain.Count - kept.Length];
        for (var (i, work) = (0, 0L); i < eliminated.Length; i++)
        {
            eliminated[i] = rows.EliminateNext();
            if (!cost.Add(rows.Work - work, eliminated[i].Row.At.Length + eliminated[i].Column.At.Length))
            {
                return null;
            }

            work = rows.Work;
        }

        return new Elimination(eliminated, rows.Left(kept), kept);
    }
}
