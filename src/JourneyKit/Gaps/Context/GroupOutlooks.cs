using JourneyKit.Gaps.Conversions;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Gaps.Context;

/// <summary>What becomes of the journey of each persona and each segment.</summary>
internal sealed class GroupOutlooks
{
    private readonly GapContext context;
    private readonly ConversionOutlook? main;
    private Dictionary<Id<PainPoint>, int?>? severitiesBefore;
    private readonly Dictionary<Id<Persona>, PersonaFlow> before = [];
    private readonly Dictionary<Id<Persona>, PersonaFlow> after = [];

    public GroupOutlooks(GapContext context)
    {
        this.context = context;
        if (!context.After.Map.Personas.Any(after => context.Before.Map.Personas.Contains(after.Key)))
        {
            return;
        }

        main = MainConversion.Of(context.Conversions) is { IsInBoth: true } conversion ? conversion : null;
        before = PersonaFlowsOf.Of(context.Before.Graph).ToDictionary(flow => flow.Persona.Id);
        after = PersonaFlowsOf.Of(context.After.Graph).ToDictionary(flow => flow.Persona.Id);
        Personas = [.. context.After.Map.Personas.Where(persona => before.ContainsKey(persona.Id) && after.ContainsKey(persona.Id)).Select(persona => Of(before[persona.Id], after[persona.Id]))];
        Segments =
        [
            .. from segment in context.After.Map.Segments
               where context.Before.Map.Segments.Contains(segment.Key)
               let was = before.Values.Where(flow => flow.Persona.Segment == segment.Id).ToList()
               let becomes = after.Values.Where(flow => flow.Persona.Segment == segment.Id).ToList()
               where was.Count > 0 && becomes.Count > 0 && was.Count + becomes.Count > 2
               select Of(segment, was, becomes),
        ];
    }

    /// <summary>The personas of both maps in the order of the second; none where a map is too large for the flows of all of them.</summary>
    public ElementList<PersonaOutlook> Personas { get; }

    /// <summary>The segments of both maps in the order of the second; without those of one persona, which says the same.</summary>
    public ElementList<SegmentOutlook> Segments { get; }

    /// <summary>Those of some personas, with one for all that are alike.</summary>
    public ElementList<AlikeOutlook> Joined(IEnumerable<PersonaOutlook> some)
    {
        var groups = new List<List<PersonaOutlook>>();
        foreach (var outlook in some)
        {
            if (groups.Find(group => group[0].IsLike(outlook)) is { } group)
            {
                group.Add(outlook);
            }
            else
            {
                groups.Add([outlook]);
            }
        }

        return [.. groups.Select(Together)];
    }

    private AlikeOutlook Together(List<PersonaOutlook> alike)
    {
        var (now, then) = (alike.ConvertAll(outlook => before[outlook.Persona.Id]), alike.ConvertAll(outlook => after[outlook.After.Id]));
        return new AlikeOutlook([.. alike], alike.Sum(outlook => outlook.Share), alike.Exists(outlook => outlook.IsShareAssumed), Figures(now, Before), Figures(then, main?.After.Conversion), alike[0].Worst);
    }

    // Of a goal that takes the place of another, no share can be set against that of the other.
    private Conversion? Before => main is { IsReplaced: false } ? main.Before.Conversion : null;

    private PersonaOutlook Of(PersonaFlow now, PersonaFlow then)
        => new(now.Persona, then.Persona, then.Weight, then.IsAssumed, Figures([now], Before), Figures([then], main?.After.Conversion), Worst([then]));

    private SegmentOutlook Of(Segment segment, IReadOnlyList<PersonaFlow> now, IReadOnlyList<PersonaFlow> then)
        => new(segment, (double?)segment.Size?.Value ?? then.Sum(flow => flow.Weight), segment.Size is null && then.Any(flow => flow.IsAssumed), Figures(now, Before), Figures(then, main?.After.Conversion), Worst(then));

    private static PersonaFigures Figures(IReadOnlyList<PersonaFlow> flows, Conversion? main)
    {
        // Where none has a share, each counts the same.
        var isWithoutShares = flows.Sum(flow => flow.Weight) <= 0;
        var parts = flows.Select(flow => (Flow: flow, Weight: !isWithoutShares ? flow.Counted : flow.Chain.IsComputed ? 1 : 0)).ToList();
        var feelings = flows.Select(flow => AudienceFeelings.Of(flow.Chain)).ToList();
        var felt = feelings.Sum(feeling => feeling.Felt.Known);
        var averages = flows.Count == 1 ? AudienceAverages.Of(flows[0].Chain) : AudienceAverages.Mix([.. parts.Select(part => (part.Weight * part.Flow.Known, AudienceAverages.Of(part.Flow.Chain)))]);
        return new PersonaFigures(Reach([.. parts.Where(part => part.Weight > 0)], main), felt == 0 ? null : feelings.Sum(feeling => feeling.Sum) / felt, averages?.EffortOfVisit);
    }

    private static double? Reach(IReadOnlyList<(PersonaFlow Flow, double Weight)> parts, Conversion? main)
    {
        var reaches = parts.Select(part => Reach(part.Flow.Chain, main) * part.Weight).ToList();
        return reaches.Count == 0 || reaches.Contains(null) ? null : reaches.Count == 1 ? Reach(parts[0].Flow.Chain, main) : reaches.Sum() / parts.Sum(part => part.Weight);
    }

    private static double? Reach(ConversionChain chain, Conversion? main)
        => main is null || !chain.IsComputed ? null : chain.To(main.Id) is not { } to ? 0 : to.Probability == to.UpperBound ? to.Probability : null;

    // Only where the persona comes by the shares of its own journey; among equals what hits most of its journeys.
    private PainPoint? Worst(IReadOnlyList<PersonaFlow> flows)
        => flows.SelectMany(flow => context.After.Map.Touchpoints
                .Where(touchpoint => touchpoint.PainPoints.Count > 0 && context.After.IsMet(flow.Persona, touchpoint))
                .Select(touchpoint => (Touchpoint: touchpoint, Reach: flow.Chain.IsComputed ? flow.Chain.Touchpoints[touchpoint.Key]?.Reach ?? 1 : 1))
                .Where(place => place.Reach > 0)
                .SelectMany(place => place.Touchpoint.PainPoints.Where(pain => pain.Hits(flow.Persona.Id) && pain.Frequency?.Value != 0).Select(pain => (Pain: pain, Severity: SeverityOf(pain), Hit: place.Reach * (double)(pain.Frequency?.Value ?? 0)))))
            .Where(place => place.Severity is not null)
            .OrderByDescending(place => place.Severity!.Value)
            .ThenByDescending(place => place.Hit)
            .Select(place => place.Pain)
            .FirstOrDefault();

    // What the second map does not say of it is as the first says.
    private int? SeverityOf(PainPoint pain) => pain.Severity ?? (severitiesBefore ??= Severities(context.Before.Map)).GetValueOrDefault(pain.Id);

    private static Dictionary<Id<PainPoint>, int?> Severities(JourneyMap map) => map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).ToDictionary(pain => pain.Id, pain => pain.Severity);
}
