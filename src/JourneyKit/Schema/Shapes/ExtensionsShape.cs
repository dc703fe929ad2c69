using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>What stands under a team's own key: anything.</summary>
internal sealed class ExtensionsShape : Shape
{
    public const string Prefix = "x-";
    public const string Keys = "x-*";

    public static ExtensionsShape Instance { get; } = new();

    public override string Notation => "anything";

    public override void Transcribe(ReadContext context, int node, TreeWriter writer) => DataReader.Write(writer, DataReader.Read(context, node));

    public override void Describe(Utf8JsonWriter schema)
    {
    }
}
