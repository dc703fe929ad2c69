using System.Diagnostics.CodeAnalysis;

namespace JourneyKit.Model;

/// <summary>
/// The id of an element of kind <typeparamref name="T"/>. The type parameter is there for the compiler alone: a stage's
/// id cannot be passed for a channel's. A string literal converts to it.
/// </summary>
/// <remarks>
/// An id is kebab-case, <c>[a-z0-9]+(-[a-z0-9]+)*</c>, at most <see cref="Id.MaxLength"/> characters, and does not begin
/// with <c>x-</c>. The default value is no id: its <see cref="Value"/> is empty.
/// </remarks>
/// <typeparam name="T">The kind of element.</typeparam>
public readonly struct Id<T> : IEquatable<Id<T>>
{
    private readonly string? value;

    /// <summary>Makes an id of its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is no valid id; <see cref="Id.IsValid"/> tells beforehand.</exception>
    public Id(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!Id.IsValid(value))
        {
            throw new ArgumentException($"'{value}' is no id: ids are kebab-case (a-z, 0-9 and single dashes between), at most {Id.MaxLength} characters, and do not begin with x-.", nameof(value));
        }

        this.value = value;
    }

    private Id(string value, bool _) => this.value = value;

    /// <summary>The id as written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Whether nobody has given it a text. The reader has ids with empty ones, of elements whose keys are at fault.</summary>
    internal bool IsDefault => value is null;

    /// <summary>Converts a text to an id.</summary>
    /// <param name="value">The text.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    public static implicit operator Id<T>(string value) => new(value);

    /// <summary>Whether two ids are the same.</summary>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(value, other.value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value is null ? 0 : string.GetHashCode(value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>For a text that the reader has already found to be valid.</summary>
    internal static Id<T> Trusted(string value) => new(value, true);
}
