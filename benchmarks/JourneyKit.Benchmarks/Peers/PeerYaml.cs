using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace JourneyKit.Benchmarks.Peers;

/// <summary>What a user would write with YamlDotNet: a line each way, over serializers that are built once.</summary>
internal static class PeerYaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build();

    private static readonly ISerializer Serializer = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .Build();

    public static PeerMap Read(string text) => Deserializer.Deserialize<PeerMap>(text);

    public static string Write(PeerMap map) => Serializer.Serialize(map);
}
