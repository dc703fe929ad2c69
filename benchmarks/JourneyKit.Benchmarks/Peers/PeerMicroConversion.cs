namespace JourneyKit.Benchmarks.Peers;

/// <summary>A small step toward a conversion.</summary>
public sealed class PeerMicroConversion
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? ContributesTo { get; set; }

    public string? Kind { get; set; }

    public string? Rate { get; set; }

    public string? Target { get; set; }

    public string? Event { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
