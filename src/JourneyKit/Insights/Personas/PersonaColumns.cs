using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;
using JourneyKit.Questions;
using JourneyKit.Validation;

namespace JourneyKit.Insights.Personas;

/// <summary>What is known of each persona.</summary>
internal sealed class PersonaColumns
{
    private readonly ConversionChain whole;
    private readonly IReadOnlyList<RankedPain> pains;
    private readonly IReadOnlyList<Conversion> conversions;

    /// <summary>Takes up a map.</summary>
    /// <param name="whole">The flow of everybody.</param>
    /// <param name="conversions">The conversions that are asked for.</param>
    public PersonaColumns(ConversionChain whole, IReadOnlyList<Conversion> conversions)
    {
        this.whole = whole;
        this.conversions = conversions;
        pains = new PainRanking(new InsightContext(whole.Graph.Map, today: null, RuleThresholds.Default)).Ranked;
    }

    /// <summary>A persona with everything but its money.</summary>
    public AudienceColumn Of(PersonaFlow flow)
    {
        var (sum, felt) = AudienceFeelings.Of(flow.Chain);
        var reach = new GroupReach(flow.Chain);
        return new AudienceColumn
        {
            Id = flow.Persona.Key,
            Name = flow.Persona.Name,
            Share = flow.Weight,
            IsShareAssumed = flow.IsAssumed,
            HasJourneys = flow.Chain.IsComputed,
            Conversions = Conversions(flow.Chain),
            Averages = AudienceAverages.Of(flow.Chain),
            IsUnbounded = flow.Chain.IsUnbounded,
            Emotions = sum,
            Felt = felt,
            Pains = [.. Pains(flow)],
            Channels = [.. flow.Persona.Channels.Select(entry => new AudienceChannel(entry.Key, entry.Value, flow.Chain.IsComputed ? reach.Of(touchpoint => touchpoint.Channel == entry.Key) : null))],
        };
    }

    /// <summary>How many reach each conversion; nobody of a persona that does not meet its touchpoint.</summary>
    public ElementList<AudienceConversion> Conversions(ConversionChain chain) => [.. conversions.Select(conversion =>
        !chain.IsComputed ? new AudienceConversion(conversion.Id, null, null)
        : chain.To(conversion.Id) is { } flow ? new AudienceConversion(conversion.Id, flow.Probability, flow.UpperBound)
        : new AudienceConversion(conversion.Id, 0, 0))];

    // As in insights, but for how many of this persona come there instead of all.
    private IEnumerable<AudiencePain> Pains(PersonaFlow flow)
        => pains
            .Where(ranked => ranked.At.IsFor(flow.Persona.Id) && ranked.Pain.Hits(flow.Persona.Id))
            .Select(ranked => new AudiencePain(ranked.At, ranked.Pain, ranked.Score * Factor(flow, ranked.At)))
            .Where(pain => pain.Score > 0)
            .OrderByDescending(pain => pain.Score);

    // Where no way leads, the flow does not say how many come.
    private double Factor(PersonaFlow flow, Touchpoint at)
        => flow.Chain.IsComputed && flow.Chain.Touchpoints[at.Key]?.Reach is { } own && whole.Touchpoints[at.Key]?.Reach is > 0 and { } all ? own / all : 1;
}
