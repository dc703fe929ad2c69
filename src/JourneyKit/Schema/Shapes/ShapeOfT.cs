using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>How the value of a property reads, writes, is described, compared and sampled.</summary>
/// <typeparam name="TValue">The type of the property; its default value means that the key is omitted.</typeparam>
internal abstract class Shape<TValue> : Shape
{
    public abstract TValue Read(ReadContext context, int node);

    /// <summary>Whether the value is the one that is not written.</summary>
    public abstract bool IsOmitted(TValue value);

    public abstract void Write(TreeWriter writer, TValue value);

    public abstract TValue Sample(SampleSource samples);

    public override void Transcribe(ReadContext context, int node, TreeWriter writer)
    {
        var value = Read(context, node);
        if (IsOmitted(value) && context.Tree.IsNothing(node))
        {
            writer.Null();
        }
        else
        {
            Write(writer, value);
        }
    }

    /// <summary>Says what differs between two values that are not equal.</summary>
    public virtual void Compare(IDifferences differences, ElementPath path, TValue before, TValue after)
    {
        if (IsOmitted(before))
        {
            differences.Added(path, ToData(after));
        }
        else if (IsOmitted(after))
        {
            differences.Removed(path, ToData(before));
        }
        else
        {
            differences.Changed(path, ToData(before), ToData(after));
        }
    }

    public DataValue ToData(TValue value)
    {
        var writer = new DataTreeWriter();
        Write(writer, value);
        return writer.Result;
    }
}
