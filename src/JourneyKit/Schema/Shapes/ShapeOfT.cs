using JourneyKit.Model;
using JourneyKit.Schema.Patching;
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

    /// <summary>Takes a walk through a value; most have nothing to show.</summary>
    public virtual void Walk(ModelWalk walk, TValue value)
    {
    }

    /// <summary>The elements that the value holds, by key; a single one has none.</summary>
    public virtual IEnumerable<KeyValuePair<string, object>> Elements(TValue value) => [];

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

    public override bool AreSame(ReadContext context, int node, ReadContext other, int otherNode)
        => EqualityComparer<TValue>.Default.Equals(Read(context, node), Read(other, otherNode));

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

    /// <summary>The value as a comparison shows it; null where it is omitted.</summary>
    public virtual DataValue? Show(TValue value) => IsOmitted(value) ? null : ToData(value);

    /// <summary>Finds what stands at a way below the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="way">The keys and ids that lead there; empty for the value itself.</param>
    /// <param name="found">What stands there; null where nothing does.</param>
    /// <returns>Whether there is an element that could hold it.</returns>
    public virtual bool TryFind(TValue value, ReadOnlySpan<string> way, out DataValue? found)
    {
        found = way.IsEmpty ? Show(value) : null;
        return way.IsEmpty;
    }

    /// <summary>The value with what a patch says of it.</summary>
    public virtual TValue Patch(TValue value, PatchNode patch) => patch.Value is { } now ? FromData(now) : default!;

    /// <summary>Reads a value as <see cref="ToData"/> shows it.</summary>
    /// <exception cref="ArgumentException">No value of this shape is shown so.</exception>
    public TValue FromData(DataValue value)
    {
        var reading = new DataReading(value);
        var read = Read(reading.Context, reading.Tree.Root);
        reading.ThrowIfFaulty(value);
        return read;
    }

    public DataValue ToData(TValue value)
    {
        var writer = new DataTreeWriter();
        Write(writer, value);
        return writer.Result;
    }
}
