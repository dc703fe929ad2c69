namespace JourneyKit.Benchmarks.Peers;

/// <summary>What goes wrong.</summary>
public sealed class PeerPainPoint
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public string? Category { get; set; }

    public int? Severity { get; set; }

    public string? Frequency { get; set; }

    public decimal? Cost { get; set; }

    public string? RootCause { get; set; }

    public string? Workaround { get; set; }

    public string? Recovery { get; set; }

    public string? Owner { get; set; }

    public List<string>? Personas { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
