namespace JourneyKit.Benchmarks.Peers;

/// <summary>A system behind the touchpoints.</summary>
public sealed class PeerSystem
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public string? Owner { get; set; }

    public List<string>? IntegratesWith { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
