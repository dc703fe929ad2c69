using System.Diagnostics.CodeAnalysis;
using JourneyKit.Model;
using QuikGraph;

namespace JourneyKit.Graphs;

/// <content>
/// The same graph as QuikGraph sees it. What people ask a graph themselves is public; what only algorithms ask is explicit.
/// </content>
public sealed partial class JourneyGraph : IBidirectionalGraph<Id<Touchpoint>, FlowTransition>
{
    bool IGraph<Id<Touchpoint>, FlowTransition>.IsDirected => true;

    // A touchpoint leads to another by one transition at most.
    bool IGraph<Id<Touchpoint>, FlowTransition>.AllowParallelEdges => false;

    bool IVertexSet<Id<Touchpoint>>.IsVerticesEmpty => flow.Count == 0;

    /// <summary>How many touchpoints the graph has.</summary>
    public int VertexCount => flow.Count;

    /// <summary>The ids of <see cref="Touchpoints"/>, in the order of the map.</summary>
    public IEnumerable<Id<Touchpoint>> Vertices => flow.Touchpoints.Select(touchpoint => touchpoint.Id);

    bool IEdgeSet<Id<Touchpoint>, FlowTransition>.IsEdgesEmpty => flow.Rows.EdgeCount == 0;

    /// <summary>How many transitions the graph has.</summary>
    public int EdgeCount => flow.Rows.EdgeCount;

    /// <summary>The same as <see cref="Transitions"/>.</summary>
    public IEnumerable<FlowTransition> Edges => Transitions;

    /// <summary>
    /// A copy for the algorithms of QuikGraph that change their graph; a map itself can be given to all others, because
    /// it is a graph of QuikGraph. Vertices and edges stand in the order of the map.
    /// </summary>
    /// <returns>A new graph, which takes parallel edges too and has no connection to this one.</returns>
    public BidirectionalGraph<Id<Touchpoint>, FlowTransition> ToMutable()
    {
        var copy = new BidirectionalGraph<Id<Touchpoint>, FlowTransition>(allowParallelEdges: true, flow.Count);
        copy.AddVertexRange(flow.Touchpoints.Select(touchpoint => touchpoint.Id));
        copy.AddEdgeRange(transitions.Value);
        return copy;
    }

    /// <summary>Whether the graph has a touchpoint.</summary>
    /// <param name="vertex">The touchpoint.</param>
    public bool ContainsVertex(Id<Touchpoint> vertex) => flow.IndexOf(vertex) >= 0;

    bool IEdgeSet<Id<Touchpoint>, FlowTransition>.ContainsEdge(FlowTransition edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return EdgeBetween(edge.From, edge.To) is { } found && found.Equals(edge);
    }

    /// <summary>Whether a transition leads from one touchpoint to another.</summary>
    /// <param name="source">Where it leads out of.</param>
    /// <param name="target">Where it leads to.</param>
    public bool ContainsEdge(Id<Touchpoint> source, Id<Touchpoint> target) => EdgeIndex(source, target) >= 0;

    bool IIncidenceGraph<Id<Touchpoint>, FlowTransition>.TryGetEdge(Id<Touchpoint> source, Id<Touchpoint> target, out FlowTransition edge)
    {
        // The interface has no word for "null where the answer is no".
        edge = EdgeBetween(source, target)!;
        return edge is not null;
    }

    bool IIncidenceGraph<Id<Touchpoint>, FlowTransition>.TryGetEdges(Id<Touchpoint> source, Id<Touchpoint> target, [NotNullWhen(true)] out IEnumerable<FlowTransition>? edges)
    {
        edges = flow.IndexOf(source) < 0 ? null : EdgeBetween(source, target) is { } edge ? [edge] : [];
        return edges is not null;
    }

    bool IImplicitGraph<Id<Touchpoint>, FlowTransition>.IsOutEdgesEmpty(Id<Touchpoint> vertex) => OutDegree(VertexOf(vertex)) == 0;

    /// <summary>How many transitions lead out of a touchpoint.</summary>
    /// <param name="vertex">The touchpoint.</param>
    /// <exception cref="VertexNotFoundException">The graph has no such touchpoint.</exception>
    public int OutDegree(Id<Touchpoint> vertex) => OutDegree(VertexOf(vertex));

    /// <summary>The transitions out of a touchpoint, as <see cref="TransitionsFrom"/> gives them.</summary>
    /// <param name="vertex">The touchpoint.</param>
    /// <exception cref="VertexNotFoundException">The graph has no such touchpoint.</exception>
    public IEnumerable<FlowTransition> OutEdges(Id<Touchpoint> vertex) => OutEdges(VertexOf(vertex));

    bool IImplicitGraph<Id<Touchpoint>, FlowTransition>.TryGetOutEdges(Id<Touchpoint> vertex, [NotNullWhen(true)] out IEnumerable<FlowTransition>? edges)
    {
        edges = flow.IndexOf(vertex) is >= 0 and var found ? OutEdges(found) : null;
        return edges is not null;
    }

    FlowTransition IImplicitGraph<Id<Touchpoint>, FlowTransition>.OutEdge(Id<Touchpoint> vertex, int index)
    {
        var found = VertexOf(vertex);
        ThrowUnlessBelow(OutDegree(found), index);
        return transitions.Value[flow.Rows.Starts[found] + index];
    }

    bool IBidirectionalIncidenceGraph<Id<Touchpoint>, FlowTransition>.IsInEdgesEmpty(Id<Touchpoint> vertex) => InDegree(VertexOf(vertex)) == 0;

    /// <summary>How many transitions lead to a touchpoint.</summary>
    /// <param name="vertex">The touchpoint.</param>
    /// <exception cref="VertexNotFoundException">The graph has no such touchpoint.</exception>
    public int InDegree(Id<Touchpoint> vertex) => InDegree(VertexOf(vertex));

    /// <summary>The transitions that lead to a touchpoint, in the order of the map.</summary>
    /// <param name="vertex">The touchpoint.</param>
    /// <exception cref="VertexNotFoundException">The graph has no such touchpoint.</exception>
    public IEnumerable<FlowTransition> InEdges(Id<Touchpoint> vertex) => InEdges(VertexOf(vertex));

    bool IBidirectionalIncidenceGraph<Id<Touchpoint>, FlowTransition>.TryGetInEdges(Id<Touchpoint> vertex, [NotNullWhen(true)] out IEnumerable<FlowTransition>? edges)
    {
        edges = flow.IndexOf(vertex) is >= 0 and var found ? InEdges(found) : null;
        return edges is not null;
    }

    FlowTransition IBidirectionalIncidenceGraph<Id<Touchpoint>, FlowTransition>.InEdge(Id<Touchpoint> vertex, int index)
    {
        var found = VertexOf(vertex);
        ThrowUnlessBelow(InDegree(found), index);
        return transitions.Value[flow.ReversedEdges[flow.Reversed.Starts[found] + index]];
    }

    // A retry counts twice, as it does in QuikGraph's own graphs: it leads out and in.
    int IBidirectionalIncidenceGraph<Id<Touchpoint>, FlowTransition>.Degree(Id<Touchpoint> vertex)
    {
        var found = VertexOf(vertex);
        return OutDegree(found) + InDegree(found);
    }

    private static void ThrowUnlessBelow(int count, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
    }

    private int VertexOf(Id<Touchpoint> id) => flow.IndexOf(id) is >= 0 and var vertex ? vertex : throw new VertexNotFoundException($"The graph has no touchpoint '{id}'.");

    private int OutDegree(int vertex) => flow.Rows.From(vertex).Length;

    private int InDegree(int vertex) => flow.Reversed.From(vertex).Length;

    private IEnumerable<FlowTransition> OutEdges(int vertex)
    {
        for (var edge = flow.Rows.Starts[vertex]; edge < flow.Rows.Starts[vertex + 1]; edge++)
        {
            yield return transitions.Value[edge];
        }
    }

    private IEnumerable<FlowTransition> InEdges(int vertex)
    {
        for (var place = flow.Reversed.Starts[vertex]; place < flow.Reversed.Starts[vertex + 1]; place++)
        {
            yield return transitions.Value[flow.ReversedEdges[place]];
        }
    }

    private int EdgeIndex(Id<Touchpoint> source, Id<Touchpoint> target)
        => flow.IndexOf(source) is >= 0 and var from && flow.IndexOf(target) is >= 0 and var to && flow.Rows.From(from).IndexOf(to) is >= 0 and var at ? flow.Rows.Starts[from] + at : -1;

    private FlowTransition? EdgeBetween(Id<Touchpoint> source, Id<Touchpoint> target) => EdgeIndex(source, target) is >= 0 and var edge ? transitions.Value[edge] : null;
}
