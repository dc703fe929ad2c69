namespace JourneyKit.Benchmarks.Peers;

/// <summary>The map as plain classes: what a user would write for a deserializer, member by member the same document.</summary>
public sealed class PeerMap
{
    public string? Journeykit { get; set; }

    public string? Extends { get; set; }

    public List<string>? Include { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? State { get; set; }

    public string? Kind { get; set; }

    public string? Basis { get; set; }

    public string? Status { get; set; }

    public string? Baseline { get; set; }

    public string? Owner { get; set; }

    public string? Version { get; set; }

    public string? Reviewed { get; set; }

    public string? ReviewEvery { get; set; }

    public string? Currency { get; set; }

    public List<string>? Tags { get; set; }

    public PeerScenario? Scenario { get; set; }

    public string? Methodology { get; set; }

    public List<string>? Stakeholders { get; set; }

    public Dictionary<string, PeerObjective>? Objectives { get; set; }

    public Dictionary<string, PeerSegment>? Segments { get; set; }

    public Dictionary<string, PeerPersona>? Personas { get; set; }

    public Dictionary<string, PeerTeam>? Teams { get; set; }

    public Dictionary<string, PeerSystem>? Systems { get; set; }

    public Dictionary<string, PeerChannel>? Channels { get; set; }

    public Dictionary<string, PeerSource>? Sources { get; set; }

    public Dictionary<string, PeerEvidence>? Evidence { get; set; }

    public Dictionary<string, PeerMetric>? Metrics { get; set; }

    public Dictionary<string, PeerConversion>? Conversions { get; set; }

    public Dictionary<string, PeerStage>? Stages { get; set; }

    public Dictionary<string, PeerTouchpoint>? Touchpoints { get; set; }

    public Dictionary<string, PeerOpportunity>? Opportunities { get; set; }

    public Dictionary<string, PeerInitiative>? Initiatives { get; set; }
}
