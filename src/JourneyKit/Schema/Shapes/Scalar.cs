using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>How one type of scalar reads, writes, is described and sampled.</summary>
/// <typeparam name="TValue">The type.</typeparam>
internal abstract class Scalar<TValue>
{
    /// <summary>What is written, as a noun with its article and its scale: it completes "takes …".</summary>
    public abstract string Notation { get; }

    /// <summary>The words that are known beforehand.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>Reads a scalar in which something is written; where it is at fault, says so.</summary>
    public abstract bool TryRead(ReadContext context, int node, out TValue value);

    public abstract void Write(TreeWriter writer, TValue value);

    /// <summary>Writes it where it is a key.</summary>
    public virtual void WriteKey(TreeWriter writer, TValue value) => writer.Key(value!.ToString()!);

    /// <summary>Writes the keywords of its JSON Schema.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>Writes the keywords of the JSON Schema of a mapping that has such keys; most can be any text.</summary>
    public virtual void DescribeKeys(Utf8JsonWriter schema)
    {
    }

    public abstract bool TrySample(SampleSource samples, out TValue value);

    /// <summary>The length in a line of text.</summary>
    public virtual int LengthOf(TValue value) => 8;
}
