namespace JourneyKit.Model;

/// <summary>
/// A share of a whole, 0 to 1: a number that is exact to 28 digits, or counts, which say the share exactly. Documents
/// write it as a percentage or as counts. Two shares are equal when their values and their counts are: 6/10 and 60% are
/// not, since only the first says how many were counted. Less and more go by the value alone.
/// </summary>
public readonly record struct Share : IComparable<Share>
{
    // Shares are everywhere: two numbers are smaller than counts that may be missing. Without counts both are 0.
    private readonly long part;
    private readonly long whole;

    /// <summary>Makes a share.</summary>
    /// <param name="value">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1.</exception>
    public Share(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m);
        Value = value;
    }

    private Share(long part, long whole)
    {
        Value = (decimal)part / whole;
        this.part = part;
        this.whole = whole;
    }

    /// <summary>0 to 1. Of counts it is the part divided by the whole, rounded to 28 digits.</summary>
    public decimal Value { get; }

    /// <summary>How many of how many were counted; null where the share is a mere number.</summary>
    internal ShareCounts? Counts => whole == 0 ? null : new ShareCounts(part, whole);

    /// <summary>How many were counted of whom the share is true; null where the share is a mere number.</summary>
    public long? Part => Counts?.Part;

    /// <summary>Of how many they were counted, at least 1; null where the share is a mere number.</summary>
    public long? Whole => Counts?.Whole;

    /// <summary>Converts a number from 0 to 1.</summary>
    public static implicit operator Share(decimal value) => FromDecimal(value);

    /// <summary>Converts a number from 0 to 1, rounded to 15 digits.</summary>
    public static implicit operator Share(double value) => FromDouble(value);

    /// <summary>Whether one share is less than another.</summary>
    public static bool operator <(Share left, Share right) => left.Value < right.Value;

    /// <summary>Whether one share is more than another.</summary>
    public static bool operator >(Share left, Share right) => left.Value > right.Value;

    /// <summary>Whether one share is at most another.</summary>
    public static bool operator <=(Share left, Share right) => left.Value <= right.Value;

    /// <summary>Whether one share is at least another.</summary>
    public static bool operator >=(Share left, Share right) => left.Value >= right.Value;

    /// <summary>Makes a share of a number from 0 to 1.</summary>
    public static Share FromDecimal(decimal value) => new(value);

    /// <summary>Makes a share of a number from 0 to 1, rounded to 15 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 1, or is none.</exception>
    public static Share FromDouble(double value)
        => value is >= 0 and <= 1 ? new((decimal)value) : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is a number from 0 to 1.");

    /// <summary>Makes a share of a percentage.</summary>
    /// <param name="percent">0 to 100.</param>
    public static Share FromPercent(decimal percent) => new(percent * 0.01m);

    /// <summary>Makes a share of counts, which it keeps.</summary>
    /// <param name="part">How many it is so of.</param>
    /// <param name="whole">How many were counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is below 1, or the part is below 0 or above the whole.</exception>
    public static Share FromCounts(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        return new Share(part, whole);
    }

    /// <inheritdoc/>
    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    /// <summary>The share as messages show it: its counts, <c>680/1000</c>, or a percentage, <c>68%</c>.</summary>
    public override string ToString() => Counts?.ToString() ?? Numerals.Percent(Value);
}
