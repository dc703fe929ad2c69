namespace JourneyKit.Benchmarks.Commands;

/// <summary>What is promised: ours over the peer's, at most the limit. Without a limit the ratio is shown for information.</summary>
internal sealed record Target(string What, string Ours, string Peer, double? Limit);
