using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>What a journey costs the customer; what is unknown is counted beside.</summary>
internal static class AverageLines
{
    public static void Write(Pen pen, ConversionChain chain)
    {
        pen.Line().Line("A journey on average, until it ends", Tone.Strong);
        if (chain.Touches is not { } touches || chain.Effort is not { } effort)
        {
            pen.Line("  has no bound: some never end, in a loop without a way out", Tone.Warning);
            return;
        }

        pen.Write("  touches   ").Mark().Write($"{Figures.Average(touches.Touches)}");
        pen.Line(touches.Steps > touches.Touches ? $", or {Listing.Count(Figures.Average(touches.Steps), "step")} with what customers do alone" : "", Tone.Faint);
        if (chain.Time is { } time)
        {
            var isKnown = time.Durations.Known + time.Waits.Known > 0;
            pen.Write("  time      ").Mark().Write($"{(!isKnown ? "unknown" : time.IsComplete ? Figures.Duration(time.AtLeast) : $"at least {Figures.Duration(time.AtLeast)}")}");
            pen.Line($", from {Known(time.Durations, "duration")} and {Known(time.Waits, "wait")}", Tone.Faint);
        }

        pen.Write("  effort    ").Mark().Write($"{(effort.Mean is null ? "unknown" : $"{(effort.IsComplete ? "" : "at least ")}{Figures.Average(effort.AtLeast)} in all, {Figures.Average(effort.Mean.Value)} of 5 a visit")}");
        pen.Line($", from {Known(effort.Touchpoints, "rating")}", Tone.Faint);
    }

    private static string Known(Coverage coverage, string noun) => coverage.IsComplete ? $"all {Quantity.Of(coverage.Of, noun)}" : $"{coverage.Known} of {Quantity.Of(coverage.Of, noun)}";
}
