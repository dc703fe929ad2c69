using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>One entry of an element's table: a key of the document, and what stands under it.</summary>
internal abstract class ElementProperty(string key, Shape shape, string summary, bool isRequired)
{
    public string Key => key;

    public DocumentKey DocumentKey { get; } = new(key);

    public Shape Shape => shape;

    /// <summary>What it means, for the schema and the reference.</summary>
    public string Summary => summary;

    public bool IsRequired => isRequired;

    /// <summary>What an element says at a way that begins with the key; null where it says nothing. A default is said, and so is what the id implies.</summary>
    public abstract DataValue? FindIn(object element, ReadOnlySpan<string> way);

    /// <summary>Whether an element says anything here. What is implied or a default is not.</summary>
    public abstract bool IsWrittenIn(object element);

    /// <summary>The elements that an element holds here, by key.</summary>
    public abstract IEnumerable<KeyValuePair<string, object>> ElementsIn(object element);

    /// <summary>Reads a value for its faults alone.</summary>
    public abstract void Check(ReadContext context, int node);
}
