using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>Paths that rules need again and again.</summary>
internal static class Places
{
    public static ElementPath Touchpoints { get; } = ElementPath.Root / "touchpoints";

    public static ElementPath Metrics { get; } = ElementPath.Root / "metrics";

    public static ElementPath Opportunities { get; } = ElementPath.Root / "opportunities";

    public static ElementPath Initiatives { get; } = ElementPath.Root / "initiatives";

    public static ElementPath Touchpoint(Touchpoint touchpoint) => Touchpoints / touchpoint.Key;

    public static ElementPath PainPoint(Touchpoint at, PainPoint painPoint) => Touchpoint(at) / "painPoints" / painPoint.Key;

    public static ElementPath Transition(Touchpoint from, Transition transition) => Touchpoint(from) / "next" / transition.Key;

    public static ElementPath Metric(Metric metric) => Metrics / metric.Key;

    public static ElementPath Opportunity(Opportunity opportunity) => Opportunities / opportunity.Key;

    public static ElementPath Initiative(Initiative initiative) => Initiatives / initiative.Key;

    public static ElementPath Removal(Removal removal) => ElementPath.Root / "removes" / removal.Key;
}
