using JourneyKit.Model;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>One entry of the table of elements of type <typeparamref name="T"/>.</summary>
internal abstract class ElementProperty<T>(string key, Shape shape, string summary, bool isRequired) : ElementProperty(key, shape, summary, isRequired)
{
    /// <summary>Whether the element says anything here.</summary>
    public abstract bool IsSet(T element);

    public override bool IsWrittenIn(object element) => IsSet((T)element);

    /// <summary>Writes the value without its key.</summary>
    public abstract void WriteValue(TreeWriter writer, T element);

    /// <summary>Writes key and value, if there is anything to write.</summary>
    public abstract void Write(TreeWriter writer, T element);

    /// <summary>Finds what stands at a way that begins with its key; false where an element on the way is missing.</summary>
    public abstract bool TryFind(T element, ReadOnlySpan<string> way, out DataValue? found);

    /// <summary>Takes a walk through what the element says here.</summary>
    public abstract void Walk(ModelWalk walk, T element);

    /// <summary>Whether two elements are the same here.</summary>
    public abstract bool AreEqual(T one, T other);

    public abstract void Compare(IDifferences differences, ElementPath path, T before, T after);
}
