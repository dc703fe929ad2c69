using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>Paths that rules need again and again.</summary>
internal static class Places
{
    public static ElementPath Channels { get; } = ElementPath.Root / "channels";

    public static ElementPath Touchpoints { get; } = ElementPath.Root / "touchpoints";

    public static ElementPath Persona(Persona persona) => ElementPath.Root / "personas" / persona.Key;

    public static ElementPath Channel(Channel channel) => Channels / channel.Key;

    public static ElementPath Stage(Stage stage) => ElementPath.Root / "stages" / stage.Key;

    public static ElementPath Conversion(Conversion conversion) => ElementPath.Root / "conversions" / conversion.Key;

    public static ElementPath Touchpoint(Touchpoint touchpoint) => Touchpoints / touchpoint.Key;

    public static ElementPath PainPoint(Touchpoint at, PainPoint painPoint) => Touchpoint(at) / "painPoints" / painPoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / "next" / transition.Key;

    public static ElementPath Metric(Metric metric) => ElementPath.Root / "metrics" / metric.Key;

    public static ElementPath Initiative(Initiative initiative) => ElementPath.Root / "initiatives" / initiative.Key;
}
