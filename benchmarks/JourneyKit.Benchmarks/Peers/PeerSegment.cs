namespace JourneyKit.Benchmarks.Peers;

/// <summary>A group of customers.</summary>
public sealed class PeerSegment
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Size { get; set; }

    public decimal? Value { get; set; }

    public List<string>? Traits { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
