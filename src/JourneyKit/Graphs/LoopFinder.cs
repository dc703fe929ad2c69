using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Finds loops along transitions that somebody takes.</summary>
internal sealed class LoopFinder
{
    private const int Unmet = -1;
    private readonly FlowStructure flow;
    private readonly CompressedRows rows;
    private readonly Components components;
    private readonly int[] cameFrom;

    private LoopFinder(FlowStructure flow, CompressedRows rows, Components components)
    {
        this.flow = flow;
        this.rows = rows;
        this.components = components;
        cameFrom = new int[flow.Count];
        Array.Fill(cameFrom, Unmet);
    }

    /// <summary>Finds the loops; the shares are asked for only where there may be one.</summary>
    public static ElementList<Loop> Find(FlowStructure flow, Func<FlowShares> shares)
    {
        var (rows, components) = (flow.Rows, Components.Of(flow.Rows));
        var loops = LoopsOf(rows, components);
        if (!loops.Contains(true))
        {
            return [];
        }

        var known = shares();
        if (known.Shares.Contains(0))
        {
            rows = rows.Where(edge => known.Shares[edge] > 0);
            components = Components.Of(rows);
            loops = LoopsOf(rows, components);
        }

        var finder = new LoopFinder(flow, rows, components);
        var hasWayOut = finder.WaysOut(known);
        return new([.. Groups.By(components.Numbers, components.Count, number => loops[number]).Select(members => finder.ToLoop(members, hasWayOut))]);
    }

    /// <summary>Which components are loops: those with more than one vertex, and those whose only vertex leads to itself.</summary>
    private static bool[] LoopsOf(CompressedRows rows, Components components)
    {
        var isLoop = new bool[components.Count];
        for (var vertex = 0; vertex < rows.Count; vertex++)
        {
            foreach (var target in rows.From(vertex))
            {
                isLoop[components.Numbers[vertex]] |= components.Numbers[target] == components.Numbers[vertex];
            }
        }

        return isLoop;
    }

    private bool[] WaysOut(FlowShares shares)
    {
        var hasWayOut = new bool[components.Count];
        for (var vertex = 0; vertex < rows.Count; vertex++)
        {
            var number = components.Numbers[vertex];
            hasWayOut[number] |= shares.Leaving[vertex] > 0;
            foreach (var target in rows.From(vertex))
            {
                hasWayOut[number] |= components.Numbers[target] != number;
            }
        }

        return hasWayOut;
    }

    private Loop ToLoop(List<int> members, bool[] hasWayOut)
    {
        var cycle = ShortestRound(members[0]);
        var onCycle = cycle.ToHashSet();
        return new Loop(flow.Ids(cycle), flow.Ids([.. cycle, .. members.Where(member => !onCycle.Contains(member))]), hasWayOut[components.Numbers[members[0]]]);
    }

    // Breadth first within the component until an edge leads back to where it began.
    private List<int> ShortestRound(int first)
    {
        var open = new Queue<int>();
        open.Enqueue(first);
        while (open.TryDequeue(out var vertex))
        {
            foreach (var target in rows.From(vertex))
            {
                if (target == first)
                {
                    return WayTo(first, vertex);
                }

                if (cameFrom[target] == Unmet && components.Numbers[target] == components.Numbers[first])
                {
                    cameFrom[target] = vertex;
                    open.Enqueue(target);
                }
            }
        }

        throw new InvalidOperationException("Every vertex of a component leads back to itself.");
    }

    private List<int> WayTo(int first, int last)
    {
        var way = new List<int>();
        for (var vertex = last; vertex != first; vertex = cameFrom[vertex])
        {
            way.Add(vertex);
        }

        way.Add(first);
        way.Reverse();
        return way;
    }
}
