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
        var keys = new HashSet<string>(elements.Length, StringComparer.Ordinal);
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i] ?? throw new ArgumentException($"The element at position {i} is null.", nameof(elements));
            if (!keys.Add(element.Key))
            {
                throw new ArgumentException(element.Key.Length == 0 ? "Two elements have no id." : $"Two elements have the id '{element.Key}'.", nameof(elements));
            }

            entries[i] = KeyValuePair.Create(element.Key, element);
        }

        return new ElementMap<T>(new ValueMap<string, T>(entries));
    }
}
