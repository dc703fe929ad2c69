namespace JourneyKit.Model;

/// <summary>Makes <see cref="ElementMap{T}"/>s.</summary>
public static class ElementMap
{
    /// <summary>Makes a map of its elements.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="elements">The elements, in order.</param>
    /// <exception cref="ArgumentException">Two elements have the same key, or an element is null.</exception>
    public static ElementMap<T> Create<T>(params ReadOnlySpan<T> elements)
        where T : class, IKeyed
    {
        var entries = new KeyValuePair<string, T>[elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i] ?? throw new ArgumentException($"The element at position {i} is null.", nameof(elements));
            entries[i] = KeyValuePair.Create(element.Key, element);
        }

        return new ElementMap<T>(ValueMap.Create<string, T>(entries));
    }
}
