namespace JourneyKit.Benchmarks.Peers;

/// <summary>What differs for a persona.</summary>
public sealed class PeerExperience
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Doing { get; set; }

    public string? Thinking { get; set; }

    public string? Feeling { get; set; }

    public int? Emotion { get; set; }

    public string? Expectation { get; set; }

    public int? Importance { get; set; }

    public int? Satisfaction { get; set; }

    public int? Effort { get; set; }

    public string? Quote { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
