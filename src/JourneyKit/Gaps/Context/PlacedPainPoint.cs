using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Context;

/// <summary>A pain point at its touchpoint in one of the maps.</summary>
/// <param name="Side">The map.</param>
/// <param name="At">The touchpoint.</param>
/// <param name="PainPoint">The pain point.</param>
/// <param name="When">When that is, as names of numbers end: <c>now</c>, <c>to be</c>.</param>
internal sealed record PlacedPainPoint(JourneySide Side, Touchpoint At, PainPoint PainPoint, string When)
{
    public GapElement Element => Side.PainPoint(At, PainPoint);

    /// <summary>Customers whom it hits in a month; null where that is unknown.</summary>
    public decimal? Customers => Product(At.Volume, PainPoint.Frequency?.Value);

    /// <summary>What it costs in a month; null where that is unknown.</summary>
    public decimal? Money => Product(Customers, PainPoint.Cost);

    /// <summary>All that is known of how it hurts, in a sentence: <c>severity 4 of 5, 64 % of those there, about 929 customers a month</c>; empty where nothing is.</summary>
    public string Words => string.Join(", ", new[]
    {
        PainPoint.Severity is { } severity ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"severity {severity} of 5") : null,
        PainPoint.Frequency is { } frequency ? $"{Figures.Percent(frequency.Value)} of those there" : null,
        Customers is { } customers ? $"about {Listing.Count(Figures.Number(Math.Round(customers, customers < 10 ? 1 : 0)), "customer")} a month" : null,
        Money is { } money ? $"{Currency}{Figures.Number(Math.Round(money, 0))} a month" : PainPoint.Cost is { } cost ? $"{Currency}{Figures.Number(cost)} each time" : null,
    }.OfType<string>());

    /// <summary>Its numbers, each with its inputs.</summary>
    public IEnumerable<GapNumber> Numbers
    {
        get
        {
            var path = Places.PainPoint(At, PainPoint);
            if (PainPoint.Severity is { } severity)
            {
                yield return Stated("severity", path / PropertyKeys.Severity, severity, severity, "of 5");
            }

            if (PainPoint.Frequency is { } frequency)
            {
                yield return Stated("frequency", path / PropertyKeys.Frequency, Measure.Fraction(frequency.Value), frequency, "of those at the touchpoint");
            }

            if (PainPoint.Cost is { } cost)
            {
                yield return Stated("cost of one time", path / PropertyKeys.Cost, cost, Measure.Number(cost), Side.Map.Currency);
            }

            if (Customers is { } customers)
            {
                ElementList<GapInput> inputs = [Volume, Input("frequency", path / PropertyKeys.Frequency, PainPoint.Frequency!)];
                yield return new GapNumber($"customers hit, {When}", customers, "customers a month", "volume × frequency", inputs);
                if (Money is { } money)
                {
                    yield return new GapNumber($"cost of a month, {When}", money, $"{Currency}a month", "volume × frequency × cost of one time", [.. inputs, Input("cost of one time", path / PropertyKeys.Cost, Measure.Number(PainPoint.Cost!.Value))]);
                }
            }
        }
    }

    private string Currency => Side.Map.Currency is { } currency ? currency + " " : "";

    private GapInput Volume => Input("volume of the touchpoint", Places.Touchpoint(At) / PropertyKeys.Volume, Measure.Number(At.Volume!.Value));

    private GapNumber Stated(string name, ElementPath path, Measure value, object written, string? unit) => GapNumber.Stated($"{name}, {When}", value, unit, Input(name, path, written));

    private GapInput Input(string name, ElementPath path, object value) => Side.Input($"{name}, {When}", path, value);

    // Nobody's numbers come near what a decimal holds; a map can still say them.
    private static decimal? Product(decimal? one, decimal? other)
        => one is { } a && other is { } b && (Math.Abs(b) <= 1 || Math.Abs(a) < decimal.MaxValue / Math.Abs(b)) ? a * b : null;
}
