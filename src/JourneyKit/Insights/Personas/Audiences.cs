using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Insights.Personas;

/// <summary>Lays the personas or the segments of a map side by side.</summary>
internal static class Audiences
{
    /// <summary>The table; null where the map has no such groups, where it is of one persona, and where it is too large.</summary>
    /// <param name="chain">The flow of everybody.</param>
    /// <param name="kind">By what customers are divided.</param>
    /// <param name="conversions">The conversions that are asked for.</param>
    public static AudienceTable? Of(ConversionChain chain, AudienceKind kind, IEnumerable<Conversion> conversions)
    {
        var map = chain.Graph.Map;
        var flows = PersonaFlowsOf.Of(chain.Graph);
        if (flows.Count == 0 || (kind == AudienceKind.Segment && map.Segments.Count == 0))
        {
            return null;
        }

        var reader = new PersonaColumns(chain, [.. conversions]);
        ElementList<AudienceColumn> personas = [.. flows.Select(flow => reader.Of(flow) with { Money = SegmentMoney.Of(map, flow, flows) })];
        var (sum, felt) = AudienceFeelings.Of(chain);
        var whole = new AudienceColumn { Id = "", Name = "all", Share = 1, HasJourneys = chain.IsComputed, Conversions = reader.Conversions(chain), Averages = AudienceAverages.Of(chain), IsUnbounded = chain.IsUnbounded, Emotions = sum, Felt = felt };
        return kind == AudienceKind.Persona ? ByPersona(chain, flows, personas, whole) : BySegment(map, flows, personas, whole);
    }

    private static AudienceTable ByPersona(ConversionChain chain, ElementList<PersonaFlow> flows, ElementList<AudienceColumn> personas, AudienceColumn whole)
    {
        var nobody = chain.Graph.PersonaFlows.Weights.Rest.ToDouble();
        var together = AudienceMix.Of(flows.Select((flow, i) => (flow.Counted, AudienceMix.Known(flow), personas[i])), nobody, whole);
        var stood = chain.Graph.Map.Personas.Select(persona => persona.Segment).ToHashSet();
        return new AudienceTable(AudienceKind.Persona, personas, together with { Share = flows.Sum(flow => flow.Weight), IsShareAssumed = flows.Any(flow => flow.IsAssumed), Money = SegmentMoney.Sum(personas) }, whole)
        {
            OfNobody = AudienceMix.Part(nobody, flows.Sum(flow => flow.Counted)),
            LeftOut = [.. chain.Graph.Map.Segments.Where(segment => SegmentMoney.Of(segment) is not null && !stood.Contains(segment.Id)).Select(segment => segment.Key)],
        };
    }

    private static AudienceTable BySegment(JourneyMap map, ElementList<PersonaFlow> flows, ElementList<AudienceColumn> personas, AudienceColumn whole)
    {
        ElementList<AudienceColumn> segments = [.. map.Segments.Select(segment => Segment(segment, flows, personas, whole))];
        var counted = segments.Where(segment => segment.HasJourneys).Sum(segment => segment.Share ?? 0);
        var nobody = Math.Max(0, 1 - counted);
        var parts = map.Segments.Select((segment, i) => (segments[i].HasJourneys ? segments[i].Share ?? 0 : 0, flows.Where(flow => flow.Persona.Segment == segment.Id && flow.Counted > 0).Select(AudienceMix.Known).DefaultIfEmpty(1).Average(), segments[i]));
        var sizes = segments.Select(segment => segment.Share).OfType<double>().ToList();
        return new AudienceTable(AudienceKind.Segment, segments, AudienceMix.Of(parts, nobody, whole) with { Share = sizes.Count == 0 ? null : sizes.Sum(), Money = SegmentMoney.Sum(segments) }, whole)
        {
            OfNobody = AudienceMix.Part(nobody, counted),
            LeftOut = [.. map.Personas.Where(persona => persona.Segment is null).Select(persona => persona.Key)],
        };
    }

    // A segment goes as its personas do, mixed by their shares.
    private static AudienceColumn Segment(Segment segment, ElementList<PersonaFlow> flows, ElementList<AudienceColumn> personas, AudienceColumn whole)
    {
        var mine = flows.Zip(personas).Where(pair => pair.First.Persona.Segment == segment.Id).ToList();
        var mixed = AudienceMix.Of(mine.Select(pair => (pair.First.Counted, AudienceMix.Known(pair.First), pair.Second)), 0, whole);
        return mixed with
        {
            Id = segment.Key,
            Name = segment.Name,
            Share = segment.Size is { } size ? (double)size.Value : null,
            IsShareAssumed = false,
            Money = SegmentMoney.Of(segment),
            Emotions = mine.Sum(pair => pair.Second.Emotions),
            Felt = new(mine.Sum(pair => pair.Second.Felt.Known), mine.Sum(pair => pair.Second.Felt.Of)),
            Pains = [.. mine.SelectMany(pair => pair.Second.Pains).GroupBy(pain => pain.Pain).Select(same => same.MaxBy(pain => pain.Score)!).OrderByDescending(pain => pain.Score)],
            Members = [.. mine.Select(pair => pair.First.Persona.Id)],
        };
    }
}
