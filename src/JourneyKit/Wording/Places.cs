using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Wording;

/// <summary>The paths of elements.</summary>
internal static class Places
{
    public static ElementPath Basis { get; } = ElementPath.Root / "basis";

    public static ElementPath Objectives { get; } = ElementPath.Root / "objectives";

    public static ElementPath Segments { get; } = ElementPath.Root / "segments";

    public static ElementPath Personas { get; } = ElementPath.Root / "personas";

    public static ElementPath Teams { get; } = ElementPath.Root / "teams";

    public static ElementPath Systems { get; } = ElementPath.Root / "systems";

    public static ElementPath Channels { get; } = ElementPath.Root / "channels";

    public static ElementPath Sources { get; } = ElementPath.Root / "sources";

    public static ElementPath EvidenceList { get; } = ElementPath.Root / "evidence";

    public static ElementPath Metrics { get; } = ElementPath.Root / "metrics";

    public static ElementPath Conversions { get; } = ElementPath.Root / "conversions";

    public static ElementPath Stages { get; } = ElementPath.Root / "stages";

    public static ElementPath Touchpoints { get; } = ElementPath.Root / "touchpoints";

    public static ElementPath Opportunities { get; } = ElementPath.Root / "opportunities";

    public static ElementPath Initiatives { get; } = ElementPath.Root / "initiatives";

    public static ElementPath Removes { get; } = ElementPath.Root / "removes";

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

    public static ElementPath ByPersona(Touchpoint touchpoint, PersonaExperience experience) => Touchpoint(touchpoint) / "byPersona" / experience.Persona.Value;

    public static ElementPath MicroConversion(Touchpoint at, MicroConversion step) => Touchpoint(at) / "microConversions" / step.Key;

    public static ElementPath PainPoint(Touchpoint at, PainPoint painPoint) => Touchpoint(at) / "painPoints" / painPoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / "next" / transition.Key;

    public static ElementPath Opportunity(Opportunity opportunity) => Opportunities / opportunity.Key;

    public static ElementPath Initiative(Initiative initiative) => Initiatives / initiative.Key;

    public static ElementPath Removal(Removal removal) => Removes / removal.Key;
}
