using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>Makes <see cref="ValueMap{TKey, TValue}"/>s.</summary>
public static class ValueMap
{
    /// <summary>Up to how many entries looking at each is faster than an index.</summary>
    internal const int LinearSearchUpTo = 8;

    /// <summary>Makes a mapping of its entries.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="entries">The entries, in order.</param>
    /// <exception cref="ArgumentException">A key occurs twice, or a key or value is null.</exception>
    public static ValueMap<TKey, TValue> Create<TKey, TValue>(params ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
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
