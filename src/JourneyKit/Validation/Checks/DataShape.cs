using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Checks;

/// <summary>A value whose meaning depends on others beside it, so that it is kept as written and read again when they are known.</summary>
internal sealed class DataShape(string notation) : Shape<DataValue?>
{
    public override string Notation => notation;

    public override DataValue? Read(ReadContext context, int node) => context.Tree.IsNothing(node) ? null : DataReader.Read(context, node);

    public override bool IsOmitted(DataValue? value) => value is null;

    public override void Write(TreeWriter writer, DataValue? value) => DataReader.Write(writer, value!, areListsCompact: true);

    public override void Describe(Utf8JsonWriter schema)
    {
    }

    public override DataValue? Sample(SampleSource samples) => null;
}
