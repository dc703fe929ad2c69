namespace JourneyKit.Benchmarks.Peers;

/// <summary>A metric; its measures are percentages and durations, which JSON holds as strings.</summary>
public sealed class PeerMetric
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Kind { get; set; }

    public string? Definition { get; set; }

    public string? Unit { get; set; }

    public string? Direction { get; set; }

    public bool? Leading { get; set; }

    public string? Baseline { get; set; }

    public string? Value { get; set; }

    public string? Target { get; set; }

    public string? AsOf { get; set; }

    public int? Sample { get; set; }

    public string? Source { get; set; }

    public string? Objective { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
