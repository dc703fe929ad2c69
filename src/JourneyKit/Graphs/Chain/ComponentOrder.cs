using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Graphs.Chain;

/// <summary>The vertices of a chain by their strongly connected components, each before those that lead to it.</summary>
internal sealed class ComponentOrder
{
    private readonly int[] vertices;
    private readonly int[] starts;

    private ComponentOrder(int[] componentOf, int count)
    {
        ComponentOf = componentOf;
        starts = new int[count + 1];
        foreach (var component in componentOf)
        {
            starts[component + 1]++;
        }

        for (var i = 0; i < count; i++)
        {
            Largest = Math.Max(Largest, starts[i + 1]);
            starts[i + 1] += starts[i];
        }

        vertices = new int[componentOf.Length];
        PlaceOf = new int[componentOf.Length];
        var placed = new int[count];
        for (var vertex = 0; vertex < vertices.Length; vertex++)
        {
            var component = componentOf[vertex];
            PlaceOf[vertex] = placed[component]++;
            vertices[starts[component] + PlaceOf[vertex]] = vertex;
        }
    }

    public int Count => starts.Length - 1;

    /// <summary>How many vertices the largest component has.</summary>
    public int Largest { get; }

    public int[] ComponentOf { get; }

    /// <summary>The number of each vertex within its component.</summary>
    public int[] PlaceOf { get; }

    /// <summary>The vertices of a component in ascending order.</summary>
    public ReadOnlySpan<int> this[int component] => vertices.AsSpan(starts[component]..starts[component + 1]);

    public static ComponentOrder Of(ChainMatrix chain)
    {
        var components = Components.Of(new CompressedRows(chain.Starts, chain.Targets));
        return new ComponentOrder(components.Numbers, components.Count);
    }
}
