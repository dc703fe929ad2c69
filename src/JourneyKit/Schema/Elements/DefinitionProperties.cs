using JourneyKit.Model;

namespace JourneyKit.Schema.Elements;

/// <summary>What maps and libraries define alike: said once for both tables.</summary>
internal static class DefinitionProperties
{
    public static ElementMap<Objective> Objectives<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Objectives, ObjectiveDefinition.Map, definitions => definitions.Objectives, "Business goals that the map serves.");

    public static ElementMap<Segment> Segments<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Segments, SegmentDefinition.Map, definitions => definitions.Segments, "Segments of customers.");

    public static ElementMap<Persona> Personas<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Personas, PersonaDefinition.Map, definitions => definitions.Personas, "Personas.");

    public static ElementMap<Team> Teams<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Teams, TeamDefinition.Map, definitions => definitions.Teams, "Teams of the organisation.");

    public static ElementMap<JourneySystem> Systems<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Systems, JourneySystemDefinition.Map, definitions => definitions.Systems, "Systems behind channels and touchpoints.");

    public static ElementMap<Channel> Channels<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Channels, ChannelDefinition.Map, definitions => definitions.Channels, "Channels.");

    public static ElementMap<Source> Sources<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Sources, SourceDefinition.Map, definitions => definitions.Sources, "Sources of evidence.");

    public static ElementMap<Evidence> Evidence<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Evidence, EvidenceDefinition.Map, definitions => definitions.Evidence, "Evidence.");

    public static ElementMap<Metric> Metrics<T>(this Slots<T> at)
        where T : IDefinitions
        => at.Optional(PropertyKeys.Metrics, MetricDefinition.Map, definitions => definitions.Metrics, "Metrics.");
}
