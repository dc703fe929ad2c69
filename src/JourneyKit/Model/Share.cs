namespace JourneyKit.Model;

/// <summary>A share of a whole, 0 to 1, exact to 28 digits. Documents write it as a percentage.</summary>
public readonly record struct Share : IComparable<Share>
{
    /// <summary>Makes a share.</summary>
    /// <param name="value">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1.</exception>
    public Share(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m);
        Value = value;
    }

    /// <summary>0 to 1.</summary>
    public decimal Value { get; }

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
    public static Share FromDouble(double value) => new((decimal)value);

    /// <summary>Makes a share of a percentage.</summary>
    /// <param name="percent">0 to 100.</param>
    public static Share FromPercent(decimal percent) => new(percent / 100m);

    /// <inheritdoc/>
    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    /// <summary>The percentage, as documents write it: <c>68%</c>.</summary>
    public override string ToString() => Numerals.Percent(Value);
}
