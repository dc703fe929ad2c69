namespace JourneyKit.Model;

/// <summary>A measured value: a number, a percentage of any size, or a duration.</summary>
public readonly record struct Measure
{
    private Measure(MeasureType type, decimal value)
    {
        Type = type;
        Value = value;
    }

    /// <summary>What it is a measure in.</summary>
    public MeasureType Type { get; }

    /// <summary>The number; for a percentage the fraction (1.2 for 120 %); for a duration its seconds.</summary>
    public decimal Value { get; }

    private TimeSpan AsDuration => TimeSpan.FromTicks((long)(Value * TimeSpan.TicksPerSecond));

    /// <summary>Converts a plain number.</summary>
    public static implicit operator Measure(decimal value) => Number(value);

    /// <summary>Converts a plain number.</summary>
    public static implicit operator Measure(int value) => Number(value);

    /// <summary>Converts a duration.</summary>
    public static implicit operator Measure(TimeSpan value) => Duration(value);

    /// <summary>Makes a measure of a plain number.</summary>
    public static Measure Number(decimal value) => new(MeasureType.Number, value);

    /// <summary>Makes a measure of a percentage: 120 for 120 %.</summary>
    public static Measure Percent(decimal percent) => new(MeasureType.Percentage, percent / 100m);

    /// <summary>Makes a measure of a percentage by its fraction: 1.2 for 120 %.</summary>
    public static Measure Fraction(decimal fraction) => new(MeasureType.Percentage, fraction);

    /// <summary>Makes a measure of a duration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public static Measure Duration(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        return new(MeasureType.Duration, (decimal)duration.Ticks / TimeSpan.TicksPerSecond);
    }

    /// <summary>The measure as documents write it: <c>4.2</c>, <c>120%</c>, <c>1h30m</c>.</summary>
    public override string ToString() => Type switch
    {
        MeasureType.Percentage => Numerals.Percent(Value),
        MeasureType.Duration => Numerals.Duration(AsDuration),
        _ => Numerals.Number(Value),
    };
}
