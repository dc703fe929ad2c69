namespace JourneyKit.Graphs.Algorithms;

/// <summary>
/// Enumerates the ways to a target that pass no vertex twice, in the order of the edges. Before a step is taken it is
/// certain that a way within the bound goes on from there, so that no work is lost between two ways: each costs at most
/// its length times the edges of the loops that it is in.
/// </summary>
internal sealed class PathSearch
{
    private readonly CompressedRows rows;
    private readonly int target;
    private readonly int[] distance;
    private readonly Components components;
    private readonly bool[] isOnWay;
    private readonly int[] wayInComponent;
    private readonly int[] seen;
    private readonly Queue<(int Vertex, int Steps)> open = new();
    private readonly List<Step> way = [];
    private int round;

    public PathSearch(CompressedRows rows, CompressedRows reversed, int target)
    {
        this.rows = rows;
        this.target = target;
        distance = BreadthFirst.Distances(reversed, target);
        components = Components.Of(rows);
        isOnWay = new bool[rows.Count];
        wayInComponent = new int[components.Count];
        seen = new int[rows.Count];
    }

    /// <summary>The ways from a vertex; one enumeration at a time.</summary>
    /// <param name="from">Where they begin.</param>
    /// <param name="longest">The most vertices that a way may have.</param>
    public IEnumerable<int[]> From(int from, int longest)
    {
        if (distance[from] >= longest)
        {
            yield break;
        }

        Push(from, longest);
        while (way.Count > 0)
        {
            var vertex = way[^1].Vertex;
            if (vertex == target)
            {
                yield return [.. way.Select(step => step.Vertex)];
                Pop();
            }
            else if (NextStep(longest) is { } next)
            {
                Push(next, longest);
            }
            else
            {
                Pop();
            }
        }
    }

    private void Push(int vertex, int longest)
    {
        isOnWay[vertex] = true;
        wayInComponent[components.Numbers[vertex]]++;

        // One candidate alone must be good, since this vertex is: no need to look ahead.
        var candidates = 0;
        foreach (var next in rows.From(vertex))
        {
            candidates += IsCandidate(next, longest - way.Count - 2) ? 1 : 0;
        }

        way.Add(new Step(vertex, 0, candidates == 1));
    }

    private void Pop()
    {
        var vertex = way[^1].Vertex;
        way.RemoveAt(way.Count - 1);
        isOnWay[vertex] = false;
        wayInComponent[components.Numbers[vertex]]--;
    }

    private int? NextStep(int longest)
    {
        var (vertex, edge, isForced) = way[^1];
        var targets = rows.From(vertex);
        var rest = longest - way.Count - 1;
        for (; edge < targets.Length; edge++)
        {
            if (IsCandidate(targets[edge], rest) && (isForced || LeadsOn(targets[edge], rest)))
            {
                way[^1] = new Step(vertex, edge + 1, isForced);
                return targets[edge];
            }
        }

        return null;
    }

    private bool IsCandidate(int vertex, int rest) => !isOnWay[vertex] && distance[vertex] <= rest;

    // The way behind can only be in the way within the component: no edge leads back into one that was left.
    private bool LeadsOn(int vertex, int rest)
    {
        var component = components.Numbers[vertex];
        if (wayInComponent[component] == 0)
        {
            return true;
        }

        seen[vertex] = ++round;
        open.Clear();
        open.Enqueue((vertex, 0));
        while (open.TryDequeue(out var at))
        {
            if (at.Vertex == target)
            {
                return true;
            }

            foreach (var next in rows.From(at.Vertex))
            {
                if (!IsCandidate(next, rest - at.Steps - 1) || seen[next] == round)
                {
                    continue;
                }

                if (components.Numbers[next] != component)
                {
                    return true;
                }

                seen[next] = round;
                open.Enqueue((next, at.Steps + 1));
            }
        }

        return false;
    }

    private readonly record struct Step(int Vertex, int NextEdge, bool IsForced);
}
