using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>A flow as notations that lay it out themselves need it: what stands in which stage, and what leads where.</summary>
/// <param name="Chain">The flow, of everybody or of the persona that was asked for.</param>
/// <param name="Groups">The touchpoints by stage.</param>
/// <param name="Edges">Where journeys begin, the transitions, and where they end as intended; each in the order of the map.</param>
internal sealed record FlowDiagram(ConversionChain Chain, IReadOnlyList<StageGroup> Groups, IReadOnlyList<FlowEdge> Edges)
{
    /// <summary>What the place is called where journeys come from.</summary>
    public const string BeginLabel = "Journeys begin";

    /// <summary>What the place is called where journeys end as intended.</summary>
    public const string EndLabel = "They end as intended";

    /// <summary>Whether it is known where journeys begin.</summary>
    public bool HasBegin => Edges.Any(edge => edge.From is null);

    /// <summary>Whether some journeys end as intended.</summary>
    public bool HasEnd => Edges.Any(edge => edge.To is null);

    public static FlowDiagram Of(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var whole = JourneyGraph.Of(request.Map);
        var chain = ConversionChain.Of(request.Persona is { } persona ? whole.For(persona) : whole);
        var begins = chain.Graph.Entries.Select(entry => new FlowEdge(null, entry.Touchpoint, (double)entry.Share, (double)entry.Share) { IsAssumed = entry.IsAssumed });
        var goesOn = chain.Graph.Transitions.Select(transition => new FlowEdge(transition.From, transition.To, (double)transition.Share, Passing(chain, transition.From, (double)transition.Share))
        {
            IsAssumed = transition.IsAssumed,
            Continuity = transition.Transition.Continuity,
        });
        return new FlowDiagram(chain, StageGroup.Of(request.Map, chain.Graph.Touchpoints), [.. begins, .. goesOn, .. Ends(chain)]);
    }

    private static IEnumerable<FlowEdge> Ends(ConversionChain chain) => chain.IsComputed
        ? from flow in chain.Touchpoints
          where flow.End is JourneyEnd.Exit or JourneyEnd.Conversion
          select new FlowEdge(flow.Touchpoint, null, (double)flow.EndingHere, flow.Ending)
        : from exit in chain.Graph.Exits select new FlowEdge(exit, null, null, 0);

    private static double Passing(ConversionChain chain, Id<Touchpoint> from, double share)
        => chain.IsComputed && chain.Touchpoints[from.Value] is { } flow ? share * (flow.Visits ?? flow.Reach ?? 0) : share;
}
