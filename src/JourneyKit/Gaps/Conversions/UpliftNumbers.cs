using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Puts an outlook into numbers with their inputs, and what it is worth a month.</summary>
internal static class UpliftNumbers
{
    private const string Points = GapNumber.PercentagePoints;

    public static ConversionOutlook AddTo(ConversionOutlook outlook, ComparedMaps maps)
    {
        var numbers = new List<GapNumber>();
        var before = Add(numbers, "probability now", maps.Before, outlook.Before);
        var after = Add(numbers, "probability to be", maps.After, outlook.After);
        if (before is null || after is null || outlook.Uplift is not { } points)
        {
            return outlook with { Numbers = [.. numbers], Missing = [WhatIsMissing(outlook)] };
        }

        var uplift = new GapNumber("uplift", Significant.Of(points), Points, "probability to be − probability now", [Again(before), Again(after)]);
        numbers.Add(uplift);
        return Monthly(outlook, maps, uplift) is var full ? full with { Numbers = [.. numbers.Concat(new[] { full.JourneysPerMonth, full.ConversionsPerMonth, full.MoneyPerMonth }.OfType<GapNumber>())] } : full;
    }

    /// <summary>A number of the same gap as an input of another.</summary>
    public static GapInput Again(GapNumber number) => new(number.Name, null, null, number.ToString());

    private static ConversionOutlook Monthly(ConversionOutlook outlook, ComparedMaps maps, GapNumber uplift)
    {
        var journeys = MonthlyJourneys.Of(maps.Before, outlook.Before) ?? MonthlyJourneys.Of(maps.After, outlook.After);
        var value = Value(outlook, maps);
        var missing = new List<string>();
        if (journeys is null)
        {
            missing.Add("how many journeys begin in a month: no touchpoint where journeys begin, and to which nothing else leads, has a volume that tells");
        }

        if (value is null)
        {
            missing.Add(Currencies(maps).Count > 1 ? "what a conversion is worth: the two maps count in different currencies" : "what one conversion is worth");
        }

        if (journeys is null)
        {
            return outlook with { Missing = [.. missing] };
        }

        var more = new GapNumber("conversions a month", Significant.Of((double)journeys.Value.Value * outlook.Uplift!.Value / 100), null, "journeys a month × uplift ÷ 100", [Again(journeys), Again(uplift)]);
        var money = value is null ? null : new GapNumber("value a month", Significant.Of((double)more.Value.Value * (double)value.Value.Amount), Currency(maps) is { } currency ? $"{currency} {ConversionOutlook.PerMonth}" : ConversionOutlook.PerMonth, "conversions a month × value of a conversion", [Again(more), .. value.Value.Inputs]);
        return outlook with { JourneysPerMonth = journeys, ConversionsPerMonth = more, MoneyPerMonth = money, Missing = [.. missing] };
    }

    private static GapNumber? Add(List<GapNumber> numbers, string name, JourneySide side, ConversionReading reading)
    {
        if (reading is not { Probability: { } probability, Conversion: { At: { } at } conversion })
        {
            return null;
        }

        var formula = reading.IsExact ? "share of journeys that come to its touchpoint, by the flow of the map" : "least share of journeys that come to its touchpoint, by the flow of the map; it is not known where some begin";
        var number = new GapNumber(name, Measure.Fraction(Significant.Of(probability)), null, $"{formula}; {Listing.Count(reading.Assumed, "share")} of {reading.Shares} assumed", [side.Input("touchpoint", Places.Conversion(conversion) / PropertyKeys.At, at)]);
        numbers.Add(number);
        return number;
    }

    // The second map says what a conversion will be worth when it counts.
    private static (decimal Amount, ElementList<GapInput> Inputs)? Value(ConversionOutlook outlook, ComparedMaps maps)
    {
        var (before, after) = (Input(maps.Before, outlook.Before.Conversion), Input(maps.After, outlook.After.Conversion));
        if (Currencies(maps).Count > 1 || (after ?? before) is not { } first)
        {
            return null;
        }

        return ((outlook.After.Conversion!.Value ?? outlook.Before.Conversion!.Value)!.Value, outlook.ValuesDiffer ? [first, before! with { Name = "value of a conversion as the first map has it, not used" }] : [first]);
    }

    private static GapInput? Input(JourneySide side, Conversion? conversion)
        => conversion?.Value is { } value ? side.Input("value of a conversion", Places.Conversion(conversion) / PropertyKeys.Value, value) : null;

    private static HashSet<string> Currencies(ComparedMaps maps)
        => new[] { maps.Before.Map.Currency, maps.After.Map.Currency }.OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string? Currency(ComparedMaps maps) => maps.After.Map.Currency ?? maps.Before.Map.Currency;

    private static string WhatIsMissing(ConversionOutlook outlook)
        => outlook.UpliftAtLeast is null ? "how many journeys reach it in both maps" : "where all journeys begin";
}
