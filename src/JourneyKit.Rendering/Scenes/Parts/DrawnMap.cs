using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>A map as a picture shows it: everyone's, or one persona's; with its flow, computed once when it is first asked for.</summary>
internal sealed class DrawnMap
{
    private readonly Lazy<ConversionChain> chain;

    public DrawnMap(JourneyMap map, Id<Persona>? persona)
    {
        ArgumentNullException.ThrowIfNull(map);
        (Map, Persona) = (map, persona);
        Touchpoints = persona is { } one ? [.. map.Touchpoints.Where(touchpoint => touchpoint.IsFor(one))] : [.. map.Touchpoints];
        chain = new(() => ConversionChain.Of(persona is { } whose ? JourneyGraph.Of(map, whose) : JourneyGraph.Of(map)));
    }

    public JourneyMap Map { get; }

    public Id<Persona>? Persona { get; }

    /// <summary>The touchpoints that are shown, in the order of the map.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    public ConversionChain Chain => chain.Value;

    /// <summary>How often 100 journeys come to a touchpoint; null where it is not known.</summary>
    public double? Visits(Touchpoint touchpoint) => Chain.IsComputed && Chain.Touchpoints[touchpoint.Id.Value]?.Visits is { } visits ? 100 * visits : null;

    /// <summary>How many of 100 journeys drop off at a touchpoint; null where it is not known.</summary>
    public double? DropOff(Touchpoint touchpoint) => Chain.IsComputed && Chain.Touchpoints[touchpoint.Id.Value] is { } flow ? 100 * flow.DropOff : null;

    /// <summary>What is felt at a touchpoint, −2 to +2; null where it is not known.</summary>
    public double? Emotion(Touchpoint touchpoint) => View(touchpoint).Emotion is { } score ? (double)score.Value : null;

    /// <summary>How a touchpoint is for everyone, or for the persona.</summary>
    public ExperienceView View(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return new ExperienceView(touchpoint, Persona is { } persona ? touchpoint.ByPersona[persona.Value] : null);
    }

    /// <summary>The pain points of a touchpoint that hit those who are shown.</summary>
    public IEnumerable<PainPoint> PainPoints(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return Persona is { } persona ? touchpoint.PainPoints.Where(pain => pain.Hits(persona)) : touchpoint.PainPoints;
    }
}
