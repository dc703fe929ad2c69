namespace JourneyKit.Benchmarks.Peers;

/// <summary>An initiative.</summary>
public sealed class PeerInitiative
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public List<string>? Delivers { get; set; }

    public List<string>? Resolves { get; set; }

    public List<string>? Touchpoints { get; set; }

    public string? Owner { get; set; }

    public int? Impact { get; set; }

    public int? Feasibility { get; set; }

    public string? Confidence { get; set; }

    public decimal? Effort { get; set; }

    public decimal? Cost { get; set; }

    public string? Start { get; set; }

    public string? Due { get; set; }

    public List<string>? DependsOn { get; set; }

    public string? Status { get; set; }

    public string? Pilot { get; set; }

    public Dictionary<string, string>? Expects { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
