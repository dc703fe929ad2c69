namespace JourneyKit.Benchmarks.Peers;

/// <summary>Where evidence comes from.</summary>
public sealed class PeerSource
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public string? Date { get; set; }

    public int? Sample { get; set; }

    public string? Method { get; set; }

    public string? Link { get; set; }

    public string? Privacy { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
