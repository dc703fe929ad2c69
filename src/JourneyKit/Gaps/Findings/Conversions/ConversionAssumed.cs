using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>The comparison of a conversion rests on shares that nobody stated.</summary>
internal sealed class ConversionAssumed : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-assumed", GapGroup.Conversion, "More than half of the shares that the probability of a conversion rests on are assumed, in one of the maps: what is gained or lost is a guess.", "Medium where the two maps differ by at least a percentage point, else low.") { Heading = "Conversions that rest mostly on assumed shares" };

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Conversions.Where(outlook => outlook is { Before.Probability: not null, After.Probability: not null, IsGuess: true } && !(outlook.Before.Probability == 0 && outlook.After.Probability == 0)).Select(outlook => Gap(context, outlook));

    private Gap Gap(GapContext context, ConversionOutlook outlook)
    {
        var (before, after) = (outlook.Before.Probability!.Value, outlook.After.Probability!.Value);
        var guesses = new List<string>();
        Add(guesses, outlook.Before, context.WhenBefore);
        Add(guesses, outlook.After, context.WhenAfter);
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = Math.Abs(after - before) >= 0.01 ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Unclear,
            Title = $"What {ConversionText.Name(outlook)} gains is a guess",
            Message = $"By the maps {Figures.Percent(before)} of all journeys reach {ConversionText.Name(outlook)} {context.WhenBefore} and {Figures.Percent(after)} {context.WhenAfter}, but most of the shares behind that are assumed: {GapText.Listed(guesses)}.",
            Advice = "State how many customers go which way, first where most of them pass; a guess that is written down is better than one that is not.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. outlook.Numbers.Take(2), .. Counts(context.Before, outlook.Before, "now"), .. Counts(context.After, outlook.After, "to be")],
        };
    }

    private static void Add(List<string> guesses, ConversionReading reading, string when)
    {
        if (reading.IsGuess)
        {
            guesses.Add($"{Listing.Count(reading.Assumed, "share")} of {reading.Shares} {when}");
        }
    }

    private static IEnumerable<GapNumber> Counts(JourneySide side, ConversionReading reading, string when)
    {
        if (reading.IsGuess)
        {
            var shares = side.Input("shares on the way", Places.Conversion(reading.Conversion!) / PropertyKeys.At, reading.Shares);
            yield return new GapNumber($"assumed shares {when}", Measure.Number(reading.Assumed), $"of {reading.Shares}", "shares of entries and transitions on the way that the map does not state as they are used", [shares]);
        }
    }

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          home: { entry: true, next: [checkout, offers] }
          offers: { entry: true }
          checkout: { next: { confirmation: 60% } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          home: { entry: true, next: { checkout: 50%, offers: 20% } }
          offers: {}
          checkout: { next: { confirmation: 60% } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          home: { entry: true, next: { checkout: 40%, offers: 20% } }
          offers: {}
          checkout: { next: { confirmation: 60% } }
          confirmation: {}
        """,
    };
}
