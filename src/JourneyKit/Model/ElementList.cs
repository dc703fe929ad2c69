using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JourneyKit.Model;

/// <summary>An immutable list, equal by content and order. The default value is the empty list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ElementCollections), nameof(ElementCollections.List))]
[SuppressMessage("Naming", "CA1710", Justification = "The glossary's word for it.")]
public readonly struct ElementList<T> : IReadOnlyList<T>, IEquatable<ElementList<T>>
{
    private readonly T[]? items;

    internal ElementList(T[] items) => this.items = items.Length == 0 ? null : items;

    /// <summary>How many items there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public T this[int index] => Items[index];

    internal ReadOnlySpan<T> Items => items;

    /// <summary>Whether two lists hold the same items in the same order.</summary>
    public static bool operator ==(ElementList<T> left, ElementList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ElementList<T> left, ElementList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ElementList<T> other) => ReferenceEquals(items, other.items) || Items.SequenceEqual(other.Items, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ElementList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items between brackets, with commas.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";
}
