using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>One thing that it costs customers to reach a conversion, known on both sides.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Now">In the first map.</param>
/// <param name="Then">In the second.</param>
/// <param name="Formula">How it is computed.</param>
internal sealed record JourneyMeasure(string Name, Measure Now, Measure Then, string Formula)
{
    private const string TouchesName = "touches";
    private const string EffortName = "effort";
    private const string Weights = "over all touchpoints: visits before the conversion × chance to reach it from there ÷ probability";

    /// <summary>Smaller changes, as a part of the larger value, are not worth a word.</summary>
    private const decimal LeastPart = 0.05m;

    /// <summary>What is left of it, as a part: below 1 where less is needed in the second map.</summary>
    public decimal Ratio => Now.Value == 0 ? (Then.Value == 0 ? 1 : decimal.MaxValue) : Then.Value / Now.Value;

    public bool IsLess => Then.Value <= Now.Value * (1 - LeastPart) && Now.Value > 0;

    public bool IsMore => Now.Value <= Then.Value * (1 - LeastPart) && Then.Value > 0;

    /// <summary>All of them in a sentence's end: <c>8.2 touches today and 6.9 in future; …</c>.</summary>
    public static string Phrase(IEnumerable<JourneyMeasure> measures) => string.Join("; ", measures.Select(measure => measure.Phrase()));

    private string Phrase() => Name switch
    {
        TouchesName => $"{Short(Now)} touches today and {Short(Then)} in future",
        EffortName => $"an effort of {Short(Now)} in all today and {Short(Then)} in future (each touch 1 to 5, 5 is hardest)",
        _ => $"{Now} today and {Then} in future",
    };

    private static string Short(Measure measure) => measure.Value.ToString("#,##0.#", System.Globalization.CultureInfo.InvariantCulture);

    public IEnumerable<GapNumber> Numbers(ConversionOutlook outlook, GapContext context)
    {
        yield return new GapNumber($"{Name} now", Now, null, Formula, [At(context.Current, outlook.Now)]);
        yield return new GapNumber($"{Name} to be", Then, null, Formula, [At(context.Future, outlook.Then)]);
    }

    /// <summary>What is known on both sides and comparable: times and efforts only where nothing of them is missing.</summary>
    public static IReadOnlyList<JourneyMeasure> Of(ConversionOutlook outlook)
    {
        var all = new List<JourneyMeasure>();
        if (outlook is not { IsGuess: false, Now.Journey: { } now, Then.Journey: { } then })
        {
            return all;
        }

        all.Add(new JourneyMeasure(TouchesName, Significant.Of(now.Touches, 3), Significant.Of(then.Touches, 3), $"sum {Weights}; what customers do alone is no touch"));
        if (now.Time is { } timeNow && then.Time is { } timeThen)
        {
            all.Add(new JourneyMeasure("time", Round(timeNow), Round(timeThen), $"sum of durations {Weights}, and of waits likewise"));
        }

        if (now.Effort is { } effortNow && then.Effort is { } effortThen)
        {
            all.Add(new JourneyMeasure(EffortName, Significant.Of(effortNow, 3), Significant.Of(effortThen, 3), $"sum of efforts (1 to 5, 5 is hardest) {Weights}"));
        }

        return all;
    }

    // Nobody plans an hour by its milliseconds.
    private static TimeSpan Round(TimeSpan time)
        => TimeSpan.FromSeconds(time.TotalHours >= 10 ? Math.Round(time.TotalMinutes) * 60 : time.TotalMinutes >= 1 ? Math.Round(time.TotalSeconds) : Math.Round(time.TotalSeconds, 3));

    private static GapInput At(JourneySide side, ConversionReading reading) => side.Input("touchpoint of the conversion", Places.Conversion(reading.Conversion!) / "at", reading.Conversion!.At!.Value);
}
