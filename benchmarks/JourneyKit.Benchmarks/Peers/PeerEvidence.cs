namespace JourneyKit.Benchmarks.Peers;

/// <summary>An item of evidence.</summary>
public sealed class PeerEvidence
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Source { get; set; }

    public string? Kind { get; set; }

    public string? Class { get; set; }

    public string? Text { get; set; }

    public string? Value { get; set; }

    public string? Unit { get; set; }

    public string? Date { get; set; }

    public List<string>? Contradicts { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
