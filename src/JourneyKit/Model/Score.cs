namespace JourneyKit.Model;

/// <summary>A score on the scale of its property, exact to hundredths: the mean of several ratings is a fraction.</summary>
public readonly record struct Score : IComparable<Score>
{
    private readonly short hundredths;

    /// <summary>Makes a score.</summary>
    /// <param name="value">A number with at most two decimals; the property says on which scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than two decimals, or is on no scale.</exception>
    public Score(decimal value)
        => hundredths = TryScale(value, out var scaled) ? scaled : throw new ArgumentOutOfRangeException(nameof(value), value, "A score has at most two decimals and lies on the scale of its property: emotions from -2 to 2; importance, satisfaction and effort from 1 to 5.");

    private Score(short hundredths) => this.hundredths = hundredths;

    /// <summary>The number, without zeros at the end of its decimals.</summary>
    public decimal Value => hundredths switch
    {
        _ when hundredths % 100 == 0 => hundredths / 100,
        _ when hundredths % 10 == 0 => new decimal(Math.Abs(hundredths / 10), 0, 0, hundredths < 0, scale: 1),
        _ => new decimal(Math.Abs((int)hundredths), 0, 0, hundredths < 0, scale: 2),
    };

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Score(int value) => FromDecimal(value);

    /// <summary>Converts a number with at most two decimals.</summary>
    public static implicit operator Score(decimal value) => FromDecimal(value);

    /// <summary>Converts to the number.</summary>
    public static implicit operator decimal(Score score) => score.Value;

    /// <summary>Whether one score is less than another.</summary>
    public static bool operator <(Score left, Score right) => left.hundredths < right.hundredths;

    /// <summary>Whether one score is more than another.</summary>
    public static bool operator >(Score left, Score right) => left.hundredths > right.hundredths;

    /// <summary>Whether one score is at most another.</summary>
    public static bool operator <=(Score left, Score right) => left.hundredths <= right.hundredths;

    /// <summary>Whether one score is at least another.</summary>
    public static bool operator >=(Score left, Score right) => left.hundredths >= right.hundredths;

    /// <summary>Makes a score of a number.</summary>
    /// <inheritdoc cref="Score(decimal)"/>
    public static Score FromDecimal(decimal value) => new(value);

    /// <summary>The number, as <see cref="Value"/>.</summary>
    public decimal ToDecimal() => Value;

    /// <inheritdoc/>
    public int CompareTo(Score other) => hundredths.CompareTo(other.hundredths);

    /// <summary>The score as documents write it: <c>2</c>, <c>-1.5</c>.</summary>
    public override string ToString() => Numerals.Number(Value);

    /// <summary>Makes a score of a number; false where it has more than two decimals or lies on no scale.</summary>
    internal static bool TryCreate(decimal value, out Score score)
    {
        var isScore = TryScale(value, out var scaled);
        score = new Score(scaled);
        return isScore;
    }

    // Beyond a short no scale goes.
    private static bool TryScale(decimal value, out short hundredths)
    {
        hundredths = 0;
        if (value is < -327 or > 327 || (value * 100m) is var scaled && scaled != decimal.Truncate(scaled))
        {
            return false;
        }

        hundredths = (short)scaled;
        return true;
    }
}
