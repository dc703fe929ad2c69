using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>Makes <see cref="ElementList{T}"/>s, <see cref="ElementMap{T}"/>s and <see cref="ValueMap{TKey, TValue}"/>s; collection expressions (<c>[a, b]</c>) call it.</summary>
public static class ElementCollections
{
    /// <summary>Up to how many entries looking at each is faster than an index.</summary>
    internal const int LinearSearchUpTo = 8;

    /// <summary>Makes a list of its items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ElementList<T> List<T>(params ReadOnlySpan<T> items)
    {
        var array = items.ToArray();
        if (array is string?[] texts)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = Nfc.Of(texts[i]);
            }
        }

        return new(array);
    }

    /// <summary>Makes a map of its elements.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="elements">The elements, in order.</param>
    /// <exception cref="ArgumentException">Two elements have the same key, or an element is null.</exception>
    public static ElementMap<T> Map<T>(params ReadOnlySpan<T> elements)
        where T : class, IKeyed
    {
        var entries = new KeyValuePair<string, T>[elements.Length];
        var keys = new HashSet<string>(elements.Length, StringComparer.Ordinal);
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i] ?? throw new ArgumentException($"The element at position {i} is null.", nameof(elements));
            if (!keys.Add(element.Key))
            {
                throw new ArgumentException($"Two elements of the type {typeof(T).Name} have the id '{element.Key}'.", nameof(elements));
            }

            entries[i] = KeyValuePair.Create(element.Key, element);
        }

        return new ElementMap<T>(new ValueMap<string, T>(entries));
    }

    /// <summary>Makes a mapping of its entries.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="entries">The entries, in order.</param>
    /// <exception cref="ArgumentException">A key occurs twice, or a key or value is null.</exception>
    public static ValueMap<TKey, TValue> Values<TKey, TValue>(params ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : IEquatable<TKey>
    {
        var keys = new HashSet<TKey>();
        var made = new KeyValuePair<TKey, TValue>[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var (key, value) = (Composed(entries[i].Key), Composed(entries[i].Value));
            if (key is null || value is null)
            {
                throw new ArgumentException(key is null ? "A key is null." : $"The value of the key '{key}' is null.", nameof(entries));
            }

            if (!keys.Add(key))
            {
                throw new ArgumentException($"The key '{key}' occurs twice.", nameof(entries));
            }

            made[i] = KeyValuePair.Create(key, value);
        }

        return new ValueMap<TKey, TValue>(made);
    }

    /// <summary>A text in the form in which texts are compared; anything else as it is.</summary>
    internal static T Composed<T>(T value) => value is string text ? (T)(object)Nfc.Of(text) : value;
}
