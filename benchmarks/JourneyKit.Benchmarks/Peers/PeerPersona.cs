namespace JourneyKit.Benchmarks.Peers;

/// <summary>A persona.</summary>
public sealed class PeerPersona
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Segment { get; set; }

    public string? Share { get; set; }

    public string? Quote { get; set; }

    public string? Portrait { get; set; }

    public string? Age { get; set; }

    public string? Occupation { get; set; }

    public string? Location { get; set; }

    public Dictionary<string, string>? Demographics { get; set; }

    public List<string>? Behaviors { get; set; }

    public List<string>? Interests { get; set; }

    public List<string>? Values { get; set; }

    public string? Lifestyle { get; set; }

    public List<string>? Goals { get; set; }

    public List<string>? Needs { get; set; }

    public List<string>? Motivations { get; set; }

    public List<string>? Challenges { get; set; }

    public List<string>? Preferences { get; set; }

    public Dictionary<string, string>? Channels { get; set; }

    public string? Basis { get; set; }

    public string? Reviewed { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
