using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Touchpoints and transitions as integers: vertices in the order of the map, transitions in compressed rows.</summary>
internal sealed class FlowStructure
{
    private readonly Lazy<(CompressedRows Rows, int[] Edges)> reversed;

    private FlowStructure(ElementMap<Touchpoint> touchpoints, CompressedRows rows, Transition[] transitions)
    {
        Touchpoints = touchpoints;
        Rows = rows;
        Transitions = transitions;
        reversed = new(rows.Reversed);
    }

    public ElementMap<Touchpoint> Touchpoints { get; }

    public int Count => Touchpoints.Count;

    public CompressedRows Rows { get; }

    /// <summary>The transitions that lead to each vertex.</summary>
    public CompressedRows Reversed => reversed.Value.Rows;

    /// <summary>Which edge of <see cref="Rows"/> each edge of <see cref="Reversed"/> is.</summary>
    public int[] ReversedEdges => reversed.Value.Edges;

    /// <summary>The transitions in the order of the edges.</summary>
    public Transition[] Transitions { get; }

    /// <summary>Transitions that lead to no touchpoint of the map are left out.</summary>
    public static FlowStructure Of(ElementMap<Touchpoint> touchpoints)
    {
        var index = touchpoints.Entries;
        var all = index.Entries;
        var starts = new int[all.Length + 1];
        var (targets, transitions) = (new int[all.Length], new Transition[all.Length]);
        var count = 0;
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var (key, transition) in all[i].Value.Next.Entries.Entries)
            {
                // Most transitions lead to the touchpoint written next: no need to look it up.
                var target = i + 1 < all.Length && all[i + 1].Key == key ? i + 1 : index.IndexOf(key);
                if (target < 0)
                {
                    continue;
                }

                if (count == targets.Length)
                {
                    Array.Resize(ref targets, 2 * count);
                    Array.Resize(ref transitions, 2 * count);
                }

                targets[count] = target;
                transitions[count++] = transition;
            }

            starts[i + 1] = count;
        }

        Array.Resize(ref targets, count);
        Array.Resize(ref transitions, count);
        return new FlowStructure(touchpoints, new CompressedRows(starts, targets), transitions);
    }

    /// <summary>The same flow between other versions of the touchpoints.</summary>
    public FlowStructure With(ElementMap<Touchpoint> touchpoints) => new(touchpoints, Rows, Transitions);

    public Touchpoint At(int vertex) => Touchpoints[vertex];

    /// <summary>The vertex of a touchpoint, or −1.</summary>
    public int IndexOf(Id<Touchpoint> id) => Touchpoints.Entries.IndexOf(id.Value);

    /// <summary>Whether something leads to a vertex, other than a retry there.</summary>
    public bool IsLedTo(int vertex) => Reversed.From(vertex).ContainsAnyExcept(vertex);

    /// <summary>Whether something leads on from a vertex, other than a retry there.</summary>
    public bool LeadsOn(int vertex) => Rows.From(vertex).ContainsAnyExcept(vertex);

    /// <summary>The transitions out of a vertex.</summary>
    public ReadOnlySpan<Transition> TransitionsOf(int vertex) => Transitions.AsSpan(Rows.Starts[vertex], Rows.From(vertex).Length);

    public ElementList<Id<Touchpoint>> Ids(IEnumerable<int> vertices) => new([.. vertices.Select(vertex => At(vertex).Id)]);

    /// <summary>The ids of the vertices that are marked, in the order of the map.</summary>
    public ElementList<Id<Touchpoint>> Ids(bool[] isMarked)
    {
        var marked = new List<Id<Touchpoint>>();
        for (var vertex = 0; vertex < isMarked.Length; vertex++)
        {
            if (isMarked[vertex])
            {
                marked.Add(At(vertex).Id);
            }
        }

        return new([.. marked]);
    }
}
