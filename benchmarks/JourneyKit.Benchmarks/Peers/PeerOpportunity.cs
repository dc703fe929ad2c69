namespace JourneyKit.Benchmarks.Peers;

/// <summary>An opportunity.</summary>
public sealed class PeerOpportunity
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public List<string>? Addresses { get; set; }

    public List<string>? Touchpoints { get; set; }

    public string? Kind { get; set; }

    public string? Objective { get; set; }

    public decimal? Reach { get; set; }

    public int? Impact { get; set; }

    public string? Confidence { get; set; }

    public string? Importance { get; set; }

    public string? Satisfaction { get; set; }

    public string? Status { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
