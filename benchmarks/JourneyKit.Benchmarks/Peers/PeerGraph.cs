using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Peers;

/// <summary>A graph as one writes it for one purpose: compressed rows of integers and Tarjan's algorithm in one method over local arrays.</summary>
internal sealed class PeerGraph(int[] starts, int[] targets)
{
    /// <summary>Of transitions that are pairs of integers already.</summary>
    public static PeerGraph OfPairs(int count, int[] from, int[] to)
    {
        var starts = new int[count + 1];
        foreach (var vertex in from)
        {
            starts[vertex + 1]++;
        }

        for (var i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        var places = starts.AsSpan(0, count).ToArray();
        var targets = new int[to.Length];
        for (var i = 0; i < from.Length; i++)
        {
            targets[places[from[i]]++] = to[i];
        }

        return new PeerGraph(starts, targets);
    }

    /// <summary>Of the records of a map: a dictionary of the ids, then the transitions looked up in it.</summary>
    public static PeerGraph OfRecords(Touchpoint[] touchpoints)
    {
        var index = new Dictionary<string, int>(touchpoints.Length, StringComparer.Ordinal);
        var edges = 0;
        for (var i = 0; i < touchpoints.Length; i++)
        {
            index.Add(touchpoints[i].Key, i);
            edges += touchpoints[i].Next.Count;
        }

        var starts = new int[touchpoints.Length + 1];
        var targets = new int[edges];
        var at = 0;
        for (var i = 0; i < touchpoints.Length; i++)
        {
            var next = touchpoints[i].Next;
            for (var j = 0; j < next.Count; j++)
            {
                targets[at++] = index[next[j].Key];
            }

            starts[i + 1] = at;
        }

        return new PeerGraph(starts, targets);
    }

    /// <summary>The number of each vertex's strongly connected component.</summary>
    public int[] Components()
    {
        var count = starts.Length - 1;
        var (met, low, next) = (new int[count], new int[count], new int[count]);
        var (numbers, way, open) = (new int[count], new int[count], new int[count]);
        var (time, components, wayLength, openLength) = (0, 0, 0, 0);
        for (var root = 0; root < count; root++)
        {
            if (met[root] != 0)
            {
                continue;
            }

            way[wayLength++] = open[openLength++] = root;
            met[root] = low[root] = ++time;
            next[root] = starts[root];
            while (wayLength > 0)
            {
                var vertex = way[wayLength - 1];
                if (next[vertex] < starts[vertex + 1])
                {
                    var target = targets[next[vertex]++];
                    if (met[target] == 0)
                    {
                        way[wayLength++] = open[openLength++] = target;
                        met[target] = low[target] = ++time;
                        next[target] = starts[target];
                    }
                    else if (numbers[target] == 0)
                    {
                        low[vertex] = Math.Min(low[vertex], met[target]);
                    }

                    continue;
                }

                wayLength--;
                if (wayLength > 0)
                {
                    var parent = way[wayLength - 1];
                    low[parent] = Math.Min(low[parent], low[vertex]);
                }

                if (low[vertex] == met[vertex])
                {
                    components++;
                    int member;
                    do
                    {
                        member = open[--openLength];
                        numbers[member] = components;
                    }
                    while (member != vertex);
                }
            }
        }

        return numbers;
    }
}
