using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>Paths that rules need again and again.</summary>
internal static class Places
{
    public static ElementPath Touchpoint(Touchpoint touchpoint) => ElementPath.Root / "touchpoints" / touchpoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / "next" / transition.Key;

    public static ElementPath Metric(Metric metric) => ElementPath.Root / "metrics" / metric.Key;

    public static ElementPath Initiative(Initiative initiative) => ElementPath.Root / "initiatives" / initiative.Key;
}
