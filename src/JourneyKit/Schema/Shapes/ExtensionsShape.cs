using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>What stands under a team's own key: anything.</summary>
internal sealed class ExtensionsShape : Shape
{
    public const string Prefix = "x-";

    /// <summary>What the keys are called on the page of the format.</summary>
    public const string Keys = "x-*";

    /// <summary>The key of the entry in a table, which has none of its own: <c>x-*</c> is a key that a team may use.</summary>
    public const string NoKey = "";

    public static ExtensionsShape Instance { get; } = new();

    public override string Notation => "anything";

    public override void Transcribe(ReadContext context, int node, TreeWriter writer) => DataReader.Write(writer, DataReader.Read(context, node));

    public override bool AreSame(ReadContext context, int node, ReadContext other, int otherNode) => DataReader.Read(context, node) == DataReader.Read(other, otherNode);

    /// <summary>The keys of an element with what a patch says of them.</summary>
    public static ValueMap<string, DataValue> Patch(ValueMap<string, DataValue> value, PatchNode patch)
    {
        var kept = value.Where(entry => patch[entry.Key] is null);
        var written = patch.Children.Where(change => change.Value is not null && change.Key.StartsWith(Prefix, StringComparison.Ordinal));
        return new ValueMap<string, DataValue>([.. kept, .. written.Select(change => KeyValuePair.Create(change.Key, change.Value!))]);
    }

    public override void Describe(Utf8JsonWriter schema)
    {
    }
}
