using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JourneyKit.Model;

/// <summary>
/// An immutable mapping that keeps the order it was written in, while that order means nothing to equality. The default
/// value is the empty mapping.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[CollectionBuilder(typeof(ElementCollections), nameof(ElementCollections.Values))]
[SuppressMessage("Naming", "CA1710", Justification = "The glossary's word for it.")]
public readonly struct ValueMap<TKey, TValue> : IReadOnlyList<KeyValuePair<TKey, TValue>>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : IEquatable<TKey>
{
    private readonly Storage? storage;

    internal ValueMap(KeyValuePair<TKey, TValue>[] entries) => storage = entries.Length == 0 ? null : new Storage(entries);

    /// <summary>How many entries there are.</summary>
    public int Count => storage?.Entries.Length ?? 0;

    /// <summary>The keys in their order.</summary>
    public IEnumerable<TKey> Keys => this.Select(entry => entry.Key);

    /// <summary>The entry at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public KeyValuePair<TKey, TValue> this[int index] => Entries[index];

    /// <summary>The entries in their order.</summary>
    internal ReadOnlySpan<KeyValuePair<TKey, TValue>> Entries => storage is null ? default : storage.Entries;

    /// <summary>The same as an array, for walks that outlive a span; nobody writes to it.</summary>
    internal KeyValuePair<TKey, TValue>[] EntryArray => storage is null ? [] : storage.Entries;

    /// <summary>Whether two mappings hold the same entries, in whatever order.</summary>
    public static bool operator ==(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => left.Equals(right);

    /// <summary>Whether two mappings differ in an entry.</summary>
    public static bool operator !=(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => !left.Equals(right);

    /// <summary>Looks a key up.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, if the key is there.</param>
    /// <returns>Whether the key is there.</returns>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var at = IndexOf(ElementCollections.Composed(key));
        value = at < 0 ? default : Entries[at].Value;
        return at >= 0;
    }

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key.</param>
    public bool ContainsKey(TKey key) => IndexOf(ElementCollections.Composed(key)) >= 0;

    /// <inheritdoc/>
    public bool Equals(ValueMap<TKey, TValue> other)
    {
        if (ReferenceEquals(storage, other.storage))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            var entry = Entries[i];
            if (!other.TryGetValueNear(i, entry.Key, out var value) || !EqualityComparer<TValue>.Default.Equals(entry.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<TKey, TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var entry in Entries)
        {
            hash ^= HashCode.Combine(entry.Key, entry.Value);
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)(storage?.Entries ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The position of a key, or −1.</summary>
    internal int IndexOf(TKey key)
    {
        if (storage is null)
        {
            return -1;
        }

        if (storage.Entries.Length > ElementCollections.LinearSearchUpTo)
        {
            return storage.Index.TryGetValue(key, out var found) ? found : -1;
        }

        var entries = storage.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key.Equals(key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether another map has the same keys in the same order.</summary>
    internal bool HasKeysOf(ValueMap<TKey, TValue> other)
    {
        if (other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!Entries[i].Key.Equals(other.Entries[i].Key))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The entries between braces, with commas: <c>{fee: 3.90}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", Entries.ToArray().Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>Looks at one position first: two versions of a map mostly keep their order.</summary>
    internal bool TryGetValueNear(int position, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if ((uint)position < (uint)Count && Entries[position].Key.Equals(key))
        {
            value = Entries[position].Value;
            return true;
        }

        return TryGetValue(key, out value);
    }

    private sealed class Storage(KeyValuePair<TKey, TValue>[] entries)
    {
        public KeyValuePair<TKey, TValue>[] Entries { get; } = entries;

        public Dictionary<TKey, int> Index => field ??= MakeIndex();

        private Dictionary<TKey, int> MakeIndex()
        {
            var index = new Dictionary<TKey, int>(Entries.Length);
            for (var i = 0; i < Entries.Length; i++)
            {
                index.Add(Entries[i].Key, i);
            }

            return index;
        }
    }
}
