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

    /// <summary>Reads a value for its faults alone.</summary>
    public abstract void Check(ReadContext context, int node);
}
