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
        foreach (var entry in entries)
        {
            if (entry.Key is null || entry.Value is null)
            {
                throw new ArgumentException(entry.Key is null ? "A key is null." : $"The value of the key '{entry.Key}' is null.", nameof(entries));
            }

            if (!keys.Add(entry.Key))
            {
                throw new ArgumentException($"The key '{entry.Key}' occurs twice.", nameof(entries));
            }
        }

        return new ValueMap<TKey, TValue>(entries.ToArray());
    }
}
