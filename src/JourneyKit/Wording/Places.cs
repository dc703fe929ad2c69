using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>The paths of elements.</summary>
internal static class Places
{
    public static ElementPath Basis { get; } = ElementPath.Root / PropertyKeys.Basis;

    public static ElementPath Objectives { get; } = ElementPath.Root / PropertyKeys.Objectives;

    public static ElementPath Segments { get; } = ElementPath.Root / PropertyKeys.Segments;

    public static ElementPath Personas { get; } = ElementPath.Root / PropertyKeys.Personas;

    public static ElementPath Teams { get; } = ElementPath.Root / PropertyKeys.Teams;

    public static ElementPath Systems { get; } = ElementPath.Root / PropertyKeys.Systems;

    public static ElementPath Channels { get; } = ElementPath.Root / PropertyKeys.Channels;

    public static ElementPath Sources { get; } = ElementPath.Root / PropertyKeys.Sources;

    public static ElementPath EvidenceList { get; } = ElementPath.Root / PropertyKeys.Evidence;

    public static ElementPath Metrics { get; } = ElementPath.Root / PropertyKeys.Metrics;

    public static ElementPath Conversions { get; } = ElementPath.Root / PropertyKeys.Conversions;

    public static ElementPath Stages { get; } = ElementPath.Root / PropertyKeys.Stages;

    public static ElementPath Touchpoints { get; } = ElementPath.Root / PropertyKeys.Touchpoints;

    public static ElementPath Opportunities { get; } = ElementPath.Root / PropertyKeys.Opportunities;

    public static ElementPath Initiatives { get; } = ElementPath.Root / PropertyKeys.Initiatives;

    public static ElementPath Removes { get; } = ElementPath.Root / PropertyKeys.Removes;

    public static ElementPath Objective(Objective objective) => Objectives / objective.Key;

    public static ElementPath Segment(Segment segment) => Segments / segment.Key;

    public static ElementPath Persona(Persona persona) => Personas / persona.Key;

    public static ElementPath Team(Team team) => Teams / team.Key;

    public static ElementPath System(JourneySystem system) => Systems / system.Key;

    public static ElementPath Channel(Channel channel) => Channels / channel.Key;

    public static ElementPath Source(Source source) => Sources / source.Key;

    public static ElementPath Evidence(Evidence evidence) => EvidenceList / evidence.Key;

    public static ElementPath Metric(Metric metric) => Metrics / metric.Key;

    public static ElementPath Conversion(Conversion conversion) => Conversions / conversion.Key;

    public static ElementPath Stage(Stage stage) => Stages / stage.Key;

    public static ElementPath Touchpoint(Touchpoint touchpoint) => Touchpoints / touchpoint.Key;

    public static ElementPath ByPersona(Touchpoint touchpoint, PersonaExperience experience) => Touchpoint(touchpoint) / PropertyKeys.ByPersona / experience.Persona.Value;

    public static ElementPath MicroConversion(Touchpoint at, MicroConversion step) => Touchpoint(at) / PropertyKeys.MicroConversions / step.Key;

    public static ElementPath PainPoint(Touchpoint at, PainPoint painPoint) => Touchpoint(at) / PropertyKeys.PainPoints / painPoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / PropertyKeys.Next / transition.Key;

    public static ElementPath Opportunity(Opportunity opportunity) => Opportunities / opportunity.Key;

    public static ElementPath Initiative(Initiative initiative) => Initiatives / initiative.Key;

    public static ElementPath Removal(Removal removal) => Removes / removal.Key;
}
