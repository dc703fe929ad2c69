using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>How one type of scalar reads, writes, is described and sampled.</summary>
/// <typeparam name="TValue">The type.</typeparam>
internal abstract class Scalar<TValue> : Scalar
{
    /// <summary>Reads a scalar in which something is written; where it is at fault, says so.</summary>
    public abstract bool TryRead(ReadContext context, int node, out TValue value);

    public override bool Check(ReadContext context, int node) => TryRead(context, node, out _);

    public abstract void Write(TreeWriter writer, TValue value);

    /// <summary>Writes it where it is a key.</summary>
    public virtual void WriteKey(TreeWriter writer, TValue value) => writer.Key(value!.ToString()!);

    public abstract bool TrySample(SampleSource samples, out TValue value);

    /// <summary>The length in a line of text.</summary>
    public virtual int LengthOf(TValue value) => 8;
}
