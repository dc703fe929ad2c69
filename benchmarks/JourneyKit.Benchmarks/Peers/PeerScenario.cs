namespace JourneyKit.Benchmarks.Peers;

/// <summary>What is mapped.</summary>
public sealed class PeerScenario
{
    public string? Situation { get; set; }

    public string? Trigger { get; set; }

    public string? Outcome { get; set; }

    public string? Scope { get; set; }

    public List<string>? Excludes { get; set; }
}
