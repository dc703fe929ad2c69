namespace JourneyKit.Benchmarks.Peers;

/// <summary>A business goal.</summary>
public sealed class PeerObjective
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public List<string>? Metrics { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
