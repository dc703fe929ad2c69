using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>How many journeys convert, what that is worth in a month, and for whom it is less.</summary>
internal static class Worths
{
    private const int Most = 4;

    // Of the conversion of all: less between personas says nothing, as shares are seldom counted so exactly.
    private const double MuchApart = 0.1;

    public static InsightTopic Of(InsightContext context)
        => new("conversions", InsightPart.Impact, "Conversions and what they are worth", Most, [.. Find(context), .. Groups(context)])
        {
            Note = IsNoneWorth(context) && context.Map.Conversions.Count > 1 ? $"worth not known, {Missing(context, null)}" : null,
            Empty = "The map names no conversion: what is a journey to lead to? Write it under `conversions`, with `at` and `value`.",
        };

    private static IEnumerable<InsightItem> Find(InsightContext context)
    {
        var mixes = PersonaMix.Of(context.Graph).ToDictionary(mix => mix.Conversion.Id);
        return context.Conversions.OrderByDescending(reading => reading.Probability is not null).Select(reading => Item(context, reading, mixes.GetValueOrDefault(reading.Conversion!.Id)));
    }

    // Whom the journey serves differently is a finding of its own, which stands before the last conversions.
    private static IEnumerable<InsightItem> Groups(InsightContext context)
        => context.Chain.IsComputed && ForWhom.Find(context.Chain, context.Map.Conversions, GapText.Name) is { } found
            ? [new InsightItem("for-whom", $"For whom it differs most: {found.Words}", ElementPath.Root / (found.Kind == AudienceKind.Persona ? PropertyKeys.Personas : PropertyKeys.Segments))
            {
                Advice = $"`journey flow MAP --by {(found.Kind == AudienceKind.Persona ? "persona" : "segment")}` has them side by side.",
            }]
            : [];

    // What keeps every conversion from having a worth is said once.
    private static bool IsNoneWorth(InsightContext context)
        => context.Map.Conversions.All(conversion => conversion.Value is null) || (context.Journeys is null && context.Map.Conversions.All(conversion => conversion.Value is not null));

    private static InsightItem Item(InsightContext context, ConversionReading reading, PersonaMix? mix)
    {
        var conversion = reading.Conversion!;
        var (id, place) = ($"conversion:{conversion.Id}", Places.Conversion(conversion));
        if (reading.Probability is not { } probability)
        {
            return new InsightItem(id, $"{GapText.Name(conversion)}: not known, {Why(reading.Obstacle)}.", place);
        }

        var share = Significant.Of(probability);
        var numbers = new List<GapNumber> { new("conversion", Measure.Fraction(share), null, "from the flow: all ways from the entries to where it happens", Shares(context, reading)) };
        var money = context.MoneyOfAll(conversion) is { } all ? Significant.Of((double)all * probability) : (decimal?)null;
        if (money is { } sum)
        {
            numbers.Add(Worth(context, conversion, share, sum));
            numbers.Add(context.Journeys!);
        }

        return new InsightItem(id, $"{GapText.Name(conversion)}: {Range(reading)} of all journeys{(money is { } worth ? $", worth {context.Money(worth)} a month" : IsNoneWorth(context) && context.Map.Conversions.Count > 1 ? "" : $"; worth not known, {Missing(context, conversion)}")}.{For(context, mix, probability)}{Assumed(reading)}", place)
        {
            Numbers = [.. numbers],
        };
    }

    private static GapNumber Worth(InsightContext context, Conversion conversion, decimal share, decimal sum)
        => new("worth a month", sum, $"{context.Map.Currency} a month".TrimStart(), "conversion × journeys a month × value of one", [
            context.Side.Input("conversion", Places.Conversion(conversion), Measure.Fraction(share)),
            context.Side.Input("journeys a month", Places.Touchpoints, context.Journeys!.Value),
            context.Side.Input("value of one", Places.Conversion(conversion) / PropertyKeys.Value, conversion.Value!.Value),
        ]);

    private static ElementList<GapInput> Shares(InsightContext context, ConversionReading reading) =>
    [
        context.Side.Input("shares that it rests on", Places.Touchpoints, reading.Shares),
        context.Side.Input("of these assumed", Places.Touchpoints, reading.Assumed),
    ];

    private static string Range(ConversionReading reading) => reading.IsExact
        ? Figures.Percent(Significant.Of(reading.Probability!.Value))
        : $"{Figures.Percent(Significant.Of(reading.Probability!.Value))} to {Figures.Percent(Significant.Of(reading.UpperBound!.Value))}";

    private static string Assumed(ConversionReading reading) => reading.Assumed == 0 ? "" : $" {reading.Assumed} of {reading.Shares} shares behind it {(reading.Assumed == 1 ? "is" : "are")} assumed.";

    private static string Missing(InsightContext context, Conversion? conversion) => ((conversion ?? context.Map.Conversions[0]).Value, context.Journeys) switch
    {
        (null, null) when context.Unvisited is { } nobody => $"as `value` is missing, and `volume` is 0 at {GapText.Name(nobody)}, where journeys begin",
        (null, null) => "as `value` and the `volume` where journeys begin are missing",
        (null, _) => "as `value` is missing",
        _ when context.Unvisited is { } nobody => $"as `volume` is 0 at {GapText.Name(nobody)}, where journeys begin",
        _ => "as the `volume` where journeys begin is missing",
    };

    private static string Why(ConversionObstacle? obstacle) => obstacle switch
    {
        ConversionObstacle.NotPlaced => "as it does not say `at` which touchpoint it happens",
        ConversionObstacle.NoFlow => "as no touchpoint says what comes `next`",
        ConversionObstacle.NoEntry => "as no touchpoint says `entry`",
        _ => "as it cannot be computed reliably",
    };

    private static string For(InsightContext context, PersonaMix? mix, double whole)
    {
        var known = mix?.Personas.Where(persona => persona is { Probability: not null, Weight: > 0 }).OrderByDescending(persona => persona.Probability).ToList();
        return known is not { Count: > 1 } || known[0].Probability - known[^1].Probability < MuchApart * whole
            ? ""
            : $" Best for {Of(context, known[0])}, worst for {Of(context, known[^1])}.";
    }

    private static string Of(InsightContext context, PersonaConversion persona)
        => $"{GapText.Name(context.Map.Personas[persona.Persona]!)} ({Figures.Percent(Significant.Of(persona.Probability!.Value))})";
}
