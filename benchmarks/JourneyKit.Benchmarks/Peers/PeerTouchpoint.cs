namespace JourneyKit.Benchmarks.Peers;

/// <summary>A touchpoint.</summary>
public sealed class PeerTouchpoint
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Stage { get; set; }

    public string? Channel { get; set; }

    public string? Kind { get; set; }

    public string? Control { get; set; }

    public List<string>? Personas { get; set; }

    public bool? Entry { get; set; }

    public bool? Exit { get; set; }

    public string? Doing { get; set; }

    public string? Thinking { get; set; }

    public string? Feeling { get; set; }

    public int? Emotion { get; set; }

    public string? Expectation { get; set; }

    public int? Importance { get; set; }

    public int? Satisfaction { get; set; }

    public int? Effort { get; set; }

    public string? Quote { get; set; }

    public Dictionary<string, PeerExperience>? ByPersona { get; set; }

    public string? DesiredAction { get; set; }

    public int? DesiredEmotion { get; set; }

    public string? Prompt { get; set; }

    public List<string>? Needs { get; set; }

    public bool? MomentOfTruth { get; set; }

    public bool? Personalized { get; set; }

    public bool? SelfService { get; set; }

    public bool? Feedback { get; set; }

    public string? Owner { get; set; }

    public string? PerceivedOwner { get; set; }

    public List<string>? Systems { get; set; }

    public List<string>? Backstage { get; set; }

    public string? Automated { get; set; }

    public List<string>? Metrics { get; set; }

    public string? Event { get; set; }

    public string? Duration { get; set; }

    public string? ResponseTarget { get; set; }

    public decimal? Volume { get; set; }

    public Dictionary<string, string>? Facts { get; set; }

    public List<string>? Requires { get; set; }

    public Dictionary<string, PeerMicroConversion>? MicroConversions { get; set; }

    public Dictionary<string, PeerPainPoint>? PainPoints { get; set; }

    public Dictionary<string, PeerTransition>? Next { get; set; }

    public List<string>? Replaces { get; set; }

    public List<string>? Because { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Evidence { get; set; }
}
