using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Insights.Personas;

/// <summary>Lays the personas or the segments of a map side by side.</summary>
internal static class Audiences
{
    /// <summary>Why a map has no such table, as it follows its name; null where it has one.</summary>
    public static string? WhyNone(JourneyGraph graph, AudienceKind kind)
        => graph.Map.Personas.Count == 0 ? kind == AudienceKind.Segment
                ? "has no `personas`, which say how customers of a `segment` go; write at least one, with its `segment` and `share`"
                : "has no `personas` to compare; write them under `personas`, each with its `share`"
            : kind == AudienceKind.Segment && graph.Map.Segments.Count == 0 ? "has no `segments`; write them under `segments`, each with its `size`, and say in each persona its `segment`, or compare the personas"
            : PersonaFlowsOf.IsTooLarge(graph) ? "is too large for the flows of all its personas; ask for one with --persona"
            : null;

    /// <summary>The table of a map that has one.</summary>
    /// <param name="chain">The flow of everybody.</param>
    /// <param name="kind">By what customers are divided.</param>
    /// <param name="conversions">The conversions that are asked for.</param>
    public static AudienceTable Of(ConversionChain chain, AudienceKind kind, IEnumerable<Conversion> conversions)
    {
        var map = chain.Graph.Map;
        var flows = PersonaFlowsOf.Of(chain.Graph);
        List<(Persona Persona, double Weight)> weights = [.. flows.Select(flow => (flow.Persona, flow.Weight))];
        var reader = new PersonaColumns(chain, [.. conversions]);
        ElementList<AudienceColumn> personas = [.. flows.Select(flow => reader.Of(flow) with { Money = SegmentMoney.Of(map, flow.Persona, weights) })];
        var (sum, felt) = AudienceFeelings.Of(chain);
        var whole = new AudienceColumn
        {
            Id = "",
            Name = "all",
            Share = 1,
            HasJourneys = chain.IsComputed,
            Conversions = reader.Conversions(chain),
            Averages = AudienceAverages.Of(chain),
            IsUnbounded = chain.IsUnbounded,
            Emotions = sum,
            Felt = felt,
            Money = SegmentMoney.Sum(map.Segments.Select(SegmentMoney.Of)),
        };
        return kind == AudienceKind.Persona ? ByPersona(chain, flows, personas, whole) : SegmentTable.Of(map, flows, personas, whole);
    }

    private static AudienceTable ByPersona(ConversionChain chain, ElementList<PersonaFlow> flows, ElementList<AudienceColumn> personas, AudienceColumn whole)
    {
        var nobody = chain.Graph.PersonaFlows.Weights.Rest.ToDouble();
        var together = AudienceMix.Of(flows.Select((flow, i) => (flow.Counted, flow.Known, personas[i])), nobody, whole);
        return new AudienceTable(AudienceKind.Persona, personas, together with { Share = flows.Sum(flow => flow.Weight), IsShareAssumed = flows.Any(flow => flow.IsAssumed), Money = SegmentMoney.Sum(personas.Select(column => column.Money)) }, whole)
        {
            OfNobody = AudienceMix.Part(nobody, flows.Sum(flow => flow.Counted)),
        };
    }
}
