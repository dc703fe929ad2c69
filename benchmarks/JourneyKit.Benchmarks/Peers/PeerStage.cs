namespace JourneyKit.Benchmarks.Peers;

/// <summary>A stage.</summary>
public sealed class PeerStage
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public string? Goal { get; set; }

    public string? Mindset { get; set; }

    public string? Trigger { get; set; }

    public List<string>? Needs { get; set; }

    public List<string>? Expectations { get; set; }

    public List<string>? Metrics { get; set; }

    public string? Duration { get; set; }

    public List<string>? Replaces { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
