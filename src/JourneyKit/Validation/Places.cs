using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>Paths that rules need again and again.</summary>
internal static class Places
{
    public static ElementPath Objectives { get; } = ElementPath.Root / "objectives";

    public static ElementPath Metrics { get; } = ElementPath.Root / "metrics";

    public static ElementPath Systems { get; } = ElementPath.Root / "systems";

    public static ElementPath Stages { get; } = ElementPath.Root / "stages";

    public static ElementPath Touchpoints { get; } = ElementPath.Root / "touchpoints";

    public static ElementPath Objective(Objective objective) => Objectives / objective.Key;

    public static ElementPath Segment(Segment segment) => ElementPath.Root / "segments" / segment.Key;

    public static ElementPath Persona(Persona persona) => ElementPath.Root / "personas" / persona.Key;

    public static ElementPath Team(Team team) => ElementPath.Root / "teams" / team.Key;

    public static ElementPath System(JourneySystem system) => Systems / system.Key;

    public static ElementPath Metric(Metric metric) => Metrics / metric.Key;

    public static ElementPath Conversion(Conversion conversion) => ElementPath.Root / "conversions" / conversion.Key;

    public static ElementPath Touchpoint(Touchpoint touchpoint) => Touchpoints / touchpoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / "next" / transition.Key;

    public static ElementPath MicroConversion(Touchpoint at, MicroConversion step) => Touchpoint(at) / "microConversions" / step.Key;

    public static ElementPath PainPoint(Touchpoint at, PainPoint pain) => Touchpoint(at) / "painPoints" / pain.Key;

    public static ElementPath Initiative(Initiative initiative) => ElementPath.Root / "initiatives" / initiative.Key;
}
