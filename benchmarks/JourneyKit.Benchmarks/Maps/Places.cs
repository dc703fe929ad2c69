namespace JourneyKit.Benchmarks.Maps;

/// <summary>Which ids a map of so many touchpoints has: every reference of the made map leads to one of them.</summary>
internal sealed class Places(int touchpoints)
{
    private const int TouchpointsPerPainPoint = 3;

    public int Touchpoints => touchpoints;

    public int Evidence => 4 + (touchpoints / 10);

    public int Metrics => 3 + (touchpoints / 20);

    public int Opportunities => 1 + (touchpoints / 30);

    public int Initiatives => 1 + (touchpoints / 60);

    public static string Touchpoint(int i) => $"{Phrases.Steps[i % Phrases.Steps.Length]}-{i}";

    public static bool HasPainPoint(int i) => i % TouchpointsPerPainPoint == 0;

    public static string PainPoint(int i) => $"trouble-{i}";

    public static string EvidenceAt(int i) => $"finding-{i}";

    public static string Metric(int i) => $"measure-{i}";

    public static string Opportunity(int i) => $"idea-{i}";

    public static string Initiative(int i) => $"project-{i}";

    /// <summary>A pain point near a touchpoint.</summary>
    public static string PainPointNear(int i) => PainPoint(i - (i % TouchpointsPerPainPoint));
}
