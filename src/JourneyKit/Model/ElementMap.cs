using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JourneyKit.Model;

/// <summary>
/// Elements by their keys: immutable, in the order they were written in, looked up in constant time. Equal by content;
/// the order counts for <see cref="Stage"/>s only. The default value is empty.
/// </summary>
/// <typeparam name="T">The kind of element.</typeparam>
[CollectionBuilder(typeof(ElementCollections), nameof(ElementCollections.Map))]
[SuppressMessage("Naming", "CA1710", Justification = "The glossary's word for it.")]
public readonly struct ElementMap<T> : IReadOnlyList<T>, IEquatable<ElementMap<T>>
    where T : class, IKeyed
{
    private readonly ValueMap<string, T> elements;

    internal ElementMap(ValueMap<string, T> elements) => this.elements = elements;

    /// <summary>How many elements there are.</summary>
    public int Count => elements.Count;

    /// <summary>The keys in their order.</summary>
    public IEnumerable<string> Keys => elements.Keys;

    /// <summary>The elements by key, in their order.</summary>
    internal ValueMap<string, T> Entries => elements;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public T this[int index] => elements[index].Value;

    /// <summary>The element with a key, or null where there is none.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public T? this[string key] => IndexOf(Argument.Given(key, nameof(key))) is >= 0 and var at ? elements.Entries[at].Value : null;

    /// <summary>The element with an id, or null where there is none.</summary>
    /// <param name="id">The id.</param>
    public T? this[Id<T> id] => this[id.Value];

    /// <summary>Whether two maps hold equal elements.</summary>
    public static bool operator ==(ElementMap<T> left, ElementMap<T> right) => left.Equals(right);

    /// <summary>Whether two maps differ in an element.</summary>
    public static bool operator !=(ElementMap<T> left, ElementMap<T> right) => !left.Equals(right);

    /// <summary>Whether there is an element with a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool Contains(string key) => IndexOf(Argument.Given(key, nameof(key))) >= 0;

    /// <summary>Whether there is an element with an id.</summary>
    internal bool Contains(Id<T> id) => Contains(id.Value);

    /// <summary>The position of a key, or −1.</summary>
    internal int IndexOf(string key)
    {
        // Channels, stages and personas are few and asked for all the time: known to be text, keys compare faster here.
        var entries = elements.Entries;
        if (entries.Length > ElementCollections.LinearSearchUpTo)
        {
            return elements.IndexOf(key);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (string.Equals(entries[i].Key, key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The same map with an element added at the end, or put in the place of the one with the same key.</summary>
    /// <param name="element">The element.</param>
    public ElementMap<T> With(T element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var entry = KeyValuePair.Create(element.Key, element);
        var at = elements.IndexOf(element.Key);
        KeyValuePair<string, T>[] entries = at < 0 ? [.. elements.Entries, entry] : elements.Entries.ToArray();
        entries[at < 0 ? ^1 : at] = entry;
        return new ElementMap<T>(new ValueMap<string, T>(entries));
    }

    /// <summary>The same map without the element that has a key.</summary>
    /// <param name="key">The key; where no element has it, nothing changes.</param>
    public ElementMap<T> Without(string key)
    {
        var at = elements.IndexOf(key);
        return at < 0 ? this : new ElementMap<T>(new ValueMap<string, T>([.. elements.Entries[..at], .. elements.Entries[(at + 1)..]]));
    }

    /// <inheritdoc/>
    public bool Equals(ElementMap<T> other)
    {
        if (!elements.Equals(other.elements))
        {
            return false;
        }

        return !T.OrderMatters || Keys.SequenceEqual(other.Keys, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ElementMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => elements.GetHashCode();

    /// <summary>Goes through the elements in their order.</summary>
    public Enumerator GetEnumerator() => new(elements);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The keys between brackets, with commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Keys)}]";

    /// <summary>Goes through elements without leaving anything to the garbage collector.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly KeyValuePair<string, T>[] entries;
        private int at = -1;

        internal Enumerator(ValueMap<string, T> elements) => entries = elements.EntryArray;

        /// <inheritdoc/>
        public readonly T Current => entries[at].Value;

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++at < entries.Length;

        /// <inheritdoc/>
        public void Reset() => at = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
