namespace JourneyKit.Benchmarks.Peers;

/// <summary>A channel.</summary>
public sealed class PeerChannel
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public string? Control { get; set; }

    public string? Owner { get; set; }

    public List<string>? Systems { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
