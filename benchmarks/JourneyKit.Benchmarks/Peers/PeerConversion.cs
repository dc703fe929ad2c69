namespace JourneyKit.Benchmarks.Peers;

/// <summary>A macro-conversion.</summary>
public sealed class PeerConversion
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? At { get; set; }

    public string? Objective { get; set; }

    public decimal? Value { get; set; }

    public string? Event { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
