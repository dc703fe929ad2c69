namespace JourneyKit.Graphs.Chain;

/// <summary>
/// A component with all states eliminated but one, for each of several that journeys may end at. What is no goal goes
/// first, once for all of them. Of the goals one half goes, which serves the other half, and the other way round, and so on
/// within the halves: for goals everywhere that costs about twice as much as a single elimination, however many there are.
/// As there, nothing is ever subtracted.
/// </summary>
internal static class EliminatedGoals
{
    /// <summary>The component for each of the goals; null where that costs more than it may.</summary>
    public static Dictionary<int, EliminatedComponent>? Of(ChainMatrix component, int[] goals, EliminationCost cost)
    {
        var solvers = new Dictionary<int, EliminatedComponent>();
        var open = new Stack<(ChainMatrix Chain, int[] Names, int[] Kept, EliminatedState[][] Parts)>();
        open.Push((component, [.. Enumerable.Range(0, component.Count)], goals, []));
        while (open.TryPop(out var next))
        {
            var (chain, names, kept, parts) = next;
            if (kept.Length < chain.Count)
            {
                var isKept = new bool[chain.Count];
                Array.ForEach(kept, state => isKept[state] = true);
                if (Elimination.Of(chain, isKept, cost) is not { } done)
                {
                    return null;
                }

                parts = [.. parts, Array.ConvertAll(done.States, state => Named(state, names))];
                (chain, names) = (done.Left, Array.ConvertAll(done.Kept, state => names[state]));
            }

            if (chain.Count == 1)
            {
                solvers.Add(names[0], new EliminatedComponent(parts, names[0]));
                continue;
            }

            int[] all = [.. Enumerable.Range(0, chain.Count)];
            open.Push((chain, names, all[..(all.Length / 2)], parts));
            open.Push((chain, names, all[(all.Length / 2)..], parts));
        }

        return solvers;
    }

    private static EliminatedState Named(EliminatedState state, int[] names)
        => state with { State = names[state.State], Row = Named(state.Row, names), Column = Named(state.Column, names) };

    private static SparseEntries Named(SparseEntries entries, int[] names) => entries with { At = Array.ConvertAll(entries.At, at => names[at]) };
}
