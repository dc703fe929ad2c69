using System.Text.Json.Serialization;

namespace JourneyKit.Benchmarks.Peers;

/// <summary>System.Text.Json's generated code for the plain classes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(PeerMap))]
internal sealed partial class PeerJsonContext : JsonSerializerContext;
