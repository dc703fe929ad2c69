using JourneyKit.Schema;

namespace JourneyKit.Validation.Checks;

/// <summary>An element of a map, as checks see it.</summary>
/// <param name="value">The record.</param>
/// <param name="key">Its key; empty where it has none.</param>
/// <param name="parent">The element that it stands in; null for the map.</param>
/// <param name="property">The key under which it stands there.</param>
internal sealed class CheckedElement(object value, string key, CheckedElement? parent, string property)
{
    public object Value => value;

    public string Key => key;

    public CheckedElement? Parent => parent;

    /// <summary>Where it stands. Made anew each time, so asked for only where there is something to say.</summary>
    public ElementPath Path => parent is null ? ElementPath.Root : key.Length == 0 ? parent.Path / property : parent.Path / property / key;

    /// <summary>The elements that it holds under a key.</summary>
    public IEnumerable<CheckedElement> Below(ElementProperty held) => held.ElementsIn(value).Select(entry => new CheckedElement(entry.Value, entry.Key, this, held.Key));
}
