namespace JourneyKit.Benchmarks.Peers;

/// <summary>A way from one touchpoint to the next.</summary>
public sealed class PeerTransition
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Share { get; set; }

    public string? Trigger { get; set; }

    public List<string>? Personas { get; set; }

    public List<string>? Carries { get; set; }

    public string? Continuity { get; set; }

    public string? Guidance { get; set; }

    public string? Wait { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
