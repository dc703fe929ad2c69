using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>An entry of a mapping as a message shows it.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Value">The node of the value, or none.</param>
/// <param name="Entries">Where the value is a mapping that the document does not have in this form, its entries.</param>
internal readonly record struct FlowEntry(string Key, int Value, IEnumerable<FlowEntry>? Entries = null)
{
    /// <summary>An entry as it stands in the document.</summary>
    public static FlowEntry Of(LocatedTree tree, int key) => new(FlowText.Scalar(tree, key), key + 1);
}
