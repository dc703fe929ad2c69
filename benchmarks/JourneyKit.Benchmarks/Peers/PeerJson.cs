using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JourneyKit.Benchmarks.Peers;

/// <summary>What a user would write with System.Text.Json: a line each way.</summary>
internal static class PeerJson
{
    // The encoder of the library's own writer: without it the peer would escape every apostrophe.
    private static readonly PeerJsonContext Context = new(new JsonSerializerOptions(PeerJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly PeerJsonContext Compact = new(new JsonSerializerOptions(Context.Options) { WriteIndented = false });

    private static JsonTypeInfo<PeerMap> Map => Context.PeerMap;

    public static PeerMap Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, Map)!;

    public static byte[] Write(PeerMap map) => JsonSerializer.SerializeToUtf8Bytes(map, Map);

    public static byte[] WriteCompact(PeerMap map) => JsonSerializer.SerializeToUtf8Bytes(map, Compact.PeerMap);
}
