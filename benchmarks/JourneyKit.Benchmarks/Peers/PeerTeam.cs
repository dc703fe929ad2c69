namespace JourneyKit.Benchmarks.Peers;

/// <summary>A team.</summary>
public sealed class PeerTeam
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Contact { get; set; }

    public string? Role { get; set; }

    public List<string>? Members { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
