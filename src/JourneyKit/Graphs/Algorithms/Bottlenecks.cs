namespace JourneyKit.Graphs.Algorithms;

/// <summary>The vertices that every way from any root to a target passes: its dominators, with a root of all roots before them.</summary>
/// <remarks>
/// One target needs no dominator tree. Any way to it holds all its dominators; a vertex of that way is none of them
/// if something before it leads past it. Every edge is looked at once, so this is linear on any graph.
/// </remarks>
internal sealed class Bottlenecks
{
    private const int NotOnWay = -1;
    private readonly CompressedRows rows;
    private readonly int[] place;
    private readonly bool[] isMet;
    private readonly Stack<int> open = new();
    private int farthest;

    private Bottlenecks(CompressedRows rows, List<int> way)
    {
        this.rows = rows;
        isMet = new bool[rows.Count];
        place = new int[rows.Count];
        Array.Fill(place, NotOnWay);
        for (var i = 0; i < way.Count; i++)
        {
            place[way[i]] = i;
        }
    }

    /// <summary>The vertices from the first to the last, without the target; empty where nothing leads to it.</summary>
    public static List<int> Before(CompressedRows rows, int[] roots, int target)
    {
        var way = BreadthFirst.Way(rows, roots, target);
        var search = new Bottlenecks(rows, way);
        var found = new List<int>();
        search.Pass(roots);
        for (var i = 0; i < way.Count - 1; i++)
        {
            if (search.farthest == i)
            {
                found.Add(way[i]);
            }

            search.Pass(rows.From(way[i]));
        }

        return found;
    }

    // How far along the way one comes from here without stepping on it in between.
    private void Pass(ReadOnlySpan<int> targets)
    {
        Meet(targets);
        while (open.TryPop(out var vertex))
        {
            Meet(rows.From(vertex));
        }
    }

    private void Meet(ReadOnlySpan<int> targets)
    {
        foreach (var target in targets)
        {
            if (place[target] != NotOnWay)
            {
                farthest = Math.Max(farthest, place[target]);
            }
            else if (!isMet[target])
            {
                isMet[target] = true;
                open.Push(target);
            }
        }
    }
}
