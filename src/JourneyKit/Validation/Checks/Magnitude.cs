using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Validation.Checks;

/// <summary>How much a value is, to be compared with others of its type.</summary>
/// <param name="Type">What it is an amount of.</param>
/// <param name="Amount">How much.</param>
internal readonly record struct Magnitude(MeasureType Type, decimal Amount)
{
    /// <summary>The magnitude of a value; null where it has none.</summary>
    public static Magnitude? Of(Ordering ordering, DataValue value) => ordering switch
    {
        Ordering.Number or Ordering.Data => Number(value.AsNumber),
        Ordering.Share => Number(value.AsNumber ?? Fraction(value.Text)),
        Ordering.Duration => Duration(value.Text),
        Ordering.Date => PartialDate.TryParse(value.Text, out var date) ? Number(date.LastDay.DayNumber) : null,
        Ordering.Measure => Number(value.AsNumber) ?? (Percent(value.Text) is { } percent ? new Magnitude(MeasureType.Percentage, percent) : Duration(value.Text)),
        _ => null,
    };

    /// <summary>Whether two values are the same: by how much they are, else word for word.</summary>
    public static bool AreSame(Ordering ordering, DataValue one, DataValue other)
        => Of(ordering, one) is { } left && Of(ordering, other) is { } right ? left == right
            : ordering == Ordering.Data ? one.Equals(other)
            : one.Text is not null && one.Text == other.Text;

    private static Magnitude? Number(decimal? number) => number is { } amount ? new Magnitude(MeasureType.Number, amount) : null;

    private static Magnitude? Duration(string? text) => DurationText.TryParse(text, out var duration) ? new Magnitude(MeasureType.Duration, duration.Ticks) : null;

    private static decimal? Percent(string? text) => text is not null && text.EndsWith('%') && PercentText.TryParse(text, out var fraction) ? fraction : null;

    private static decimal? Fraction(string? text)
        => Percent(text) ?? (text?.Split('/') is [var part, var whole] && DecimalText.TryParse(part, out var counted) && DecimalText.TryParse(whole, out var all) && all != 0 ? counted / all : null);
}
