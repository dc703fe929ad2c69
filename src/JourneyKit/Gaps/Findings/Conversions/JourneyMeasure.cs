using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>One thing that it costs customers to reach a conversion, known on both sides.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Before">In the first map.</param>
/// <param name="After">In the second.</param>
/// <param name="Formula">How it is computed.</param>
internal sealed record JourneyMeasure(string Name, Measure Before, Measure After, string Formula)
{
    private const string TouchesName = "touches";
    private const string EffortName = "effort";
    private const string Weights = "over all touchpoints: visits before the conversion × chance to reach it from there ÷ probability";

    /// <summary>Smaller changes, as a part of the smaller value, are not worth a word.</summary>
    private const decimal LeastPart = 0.05m;

    /// <summary>What is left of it, as a part: below 1 where less is needed in the second map.</summary>
    public decimal Ratio => Before.Value == 0 ? (Counted == 0 ? 1 : decimal.MaxValue) : (IsMore ? Counted : After.Value) / Before.Value;

    /// <summary>How much of it is so in the second map only because it splits touchpoints on purpose: what counts there as several is one touch in the first map.</summary>
    public decimal BySplits { get; init; }

    public bool IsLess => Before.Value >= After.Value * (1 + LeastPart) && Before.Value > 0;

    public bool IsMore => Counted >= Before.Value * (1 + LeastPart) && Counted > 0;

    private decimal Counted => After.Value - BySplits;

    /// <summary>All of them in a sentence's end: <c>8.2 touches today and 6.9 in future; …</c>.</summary>
    public static string Phrase(IEnumerable<JourneyMeasure> measures, GapContext context) => string.Join("; ", measures.Select(measure => measure.Phrase(context.WhenBefore, context.WhenAfter)));

    private string Phrase(string whenBefore, string whenAfter) => Name switch
    {
        TouchesName => $"{Listing.Count(Short(Before), "touch", "touches")} {whenBefore} and {Short(After)} {whenAfter}{(BySplits > 0 && IsMore ? $", {Short(BySplits)} of these because touchpoints are split" : "")}",
        EffortName => $"an effort of {Short(Before)} in all {whenBefore} and {Short(After)} {whenAfter} (each touch 1 to 5, 5 is hardest)",
        _ => $"{Before} {whenBefore} and {After} {whenAfter}",
    };

    private static string Short(Measure measure) => Figures.Average((double)measure.Value);

    public IEnumerable<GapNumber> Numbers(ConversionOutlook outlook, GapContext context)
    {
        yield return new GapNumber($"{Name} now", Before, null, Formula, [At(context.Before, outlook.Before)]);
        yield return new GapNumber($"{Name} to be", After, null, Formula, [At(context.After, outlook.After)]);
    }

    /// <summary>What is known on both sides and comparable: times and efforts only where nothing of them is missing.</summary>
    public static IReadOnlyList<JourneyMeasure> Of(ConversionOutlook outlook, GapContext context)
    {
        var all = new List<JourneyMeasure>();
        if (outlook is not { IsGuess: false, Before.Journey: { } before, After.Journey: { } after })
        {
            return all;
        }

        all.Add(new JourneyMeasure(TouchesName, Significant.Of(before.Touches, 3), Significant.Of(after.Touches, 3), $"sum {Weights}; what customers do alone is no touch") { BySplits = Significant.Of(SplitTouches.Of(context, outlook), 3) });
        if (before.Time is { } timeBefore && after.Time is { } timeAfter)
        {
            all.Add(new JourneyMeasure("time", Figures.Rounded(timeBefore), Figures.Rounded(timeAfter), $"sum of durations {Weights}, and of waits in the same way"));
        }

        if (before.Effort is { } effortBefore && after.Effort is { } effortAfter)
        {
            all.Add(new JourneyMeasure(EffortName, Significant.Of(effortBefore, 3), Significant.Of(effortAfter, 3), $"sum of efforts (1 to 5, 5 is hardest) {Weights}"));
        }

        return all;
    }

    private static GapInput At(JourneySide side, ConversionReading reading) => side.Input("touchpoint of the conversion", Places.Conversion(reading.Conversion!) / PropertyKeys.At, reading.Conversion!.At!.Value);
}
