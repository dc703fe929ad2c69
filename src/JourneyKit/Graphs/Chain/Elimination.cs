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
            if (rows.IsDense && cost.Allows((long)rows.Count * rows.Count))
            {
                return OfDense(rows, kept, eliminated, i, cost);
            }

            eliminated[i] = rows.EliminateNext();
            if (!cost.Add(rows.Work - work, EntriesOf(eliminated[i])))
            {
                return null;
            }

            work = rows.Work;
        }

        return new Elimination(eliminated, rows.Left(kept), kept);
    }

    // What it costs is known before: nothing is begun that would not be ended.
    private static Elimination? OfDense(WorkingRows rows, int[] kept, EliminatedState[] eliminated, int done, EliminationCost cost)
    {
        if (!cost.Add(DenseRows.WorkOf(rows.Count, eliminated.Length - done), 0))
        {
            return null;
        }

        var square = rows.ToDense(kept);
        for (var i = done; i < eliminated.Length; i++)
        {
            eliminated[i] = square.EliminateNext();
            if (!cost.Add(0, EntriesOf(eliminated[i])))
            {
                return null;
            }
        }

        return new Elimination(eliminated, square.Left(), kept);
    }

    private static int EntriesOf(EliminatedState state) => state.Row.At.Length + state.Column.At.Length;
}
