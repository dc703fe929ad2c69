using JourneyKit.Insights.Funnel;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>The micro-conversions on the way to conversions, and what they predict: how many of those who did it convert, beside all at the touchpoint.</summary>
internal static class MicroConversionLines
{
    private const int Most = 3;

    /// <summary>Those that say what they predict, and how many do not.</summary>
    public static void Write(Pen pen, FlowResult result)
    {
        var known = result.Predictions.Where(prediction => prediction.Converting is not null).OrderByDescending(prediction => prediction.Lift).ToList();
        if (known.Count == 0)
        {
            return;
        }

        pen.Line().Line("What micro-conversions predict", Tone.Strong);
        foreach (var prediction in known.Take(Most))
        {
            pen.Write($"  {prediction.Flow.MicroConversion} at {prediction.Flow.Touchpoint}  ").Mark().Write(Words(prediction), prediction.Contradicts ? Tone.Warning : Tone.Plain);
            pen.Line(prediction.Flow.IsOnPath == false ? "  on no way to it" : "", Tone.Warning);
        }

        if (known.Count > Most)
        {
            pen.Line($"  {known.Count - Most} more, with --to or in JSON", Tone.Faint);
        }

        if (result.Predictions.Count - known.Count is > 0 and var silent)
        {
            pen.Line($"  not known of {silent} more, which {(silent == 1 ? "does" : "do")} not say how many of those who did it are `converting`", Tone.Faint);
        }
    }

    /// <summary>All of them, with what is known of each and of its touchpoint.</summary>
    public static void WriteSteps(Pen pen, FlowResult result)
    {
        if (result.Predictions.Count == 0)
        {
            return;
        }

        var names = result.Predictions.Max(prediction => prediction.Flow.MicroConversion.Value.Length);
        var places = result.Predictions.Max(prediction => prediction.Flow.Touchpoint.Value.Length);
        pen.Line().Write($"Steps toward {result.Conversions[0].Conversion.Id}".PadRight(names + places + 5), Tone.Strong).Line("  rate   of all there go on  convert", Tone.Faint);
        foreach (var (micro, prediction) in result.Predictions.Select(prediction => (prediction.Flow, prediction)))
        {
            pen.Write($"  {micro.MicroConversion.Value.PadRight(names)}  {micro.Touchpoint.Value.PadRight(places)}");
            pen.Write($"{(micro.StatedRate is { } rate ? Figures.Percent(rate.Value) : "?"),7} {Figures.Percent(micro.GoingOn),19} {(prediction.OfAll is { } share ? Figures.Percent(share) : "?"),8}");
            pen.Line(micro.IsOnPath == false ? "  on no way to it" : "", Tone.Warning);
        }
    }

    /// <summary>What a micro-conversion predicts, in a sentence without its end.</summary>
    public static string Words(Prediction prediction)
    {
        var stated = prediction.Converting is { } converting ? Figures.Percent(converting.Value) : "";
        var range = prediction.Interval is { } interval ? $" ({Figures.Percent(interval.Low)} to {Figures.Percent(interval.High)} with 95% confidence)" : "";
        if (prediction.OfAll is not { } all || prediction.Lift is not { } lift)
        {
            return $"{stated}{range} of those who did it convert; of all there {(prediction.OfAll is null ? "not computed" : "none do")}";
        }

        var beside = $"{stated}{range} of those who did it convert to {prediction.Flow.Conversion}, {Figures.Percent(all)} of all there";
        if (prediction.Contradicts)
        {
            return $"{beside}: that cannot be true with a `rate` of {Figures.Percent(prediction.Flow.StatedRate!.Value.Value)}, or the shares of the ways from there are wrong";
        }

        var chance = prediction.LiftInterval is { Low: <= 1, High: >= 1 } ? ", so that it can be chance" : "";
        var between = prediction.LiftInterval is { } times ? $" ({Times(times.Low)} to {Times(times.High)}{chance})" : "";
        return $"{beside}: lift {Times(lift)}{between}{(prediction.WithoutIt is { } without ? $"; {Figures.Percent(without)} of those who did not" : "")}";
    }

    // Where hardly anybody converts a lift has no end.
    private static string Times(double lift) => lift < 1_000_000 ? Figures.Number((decimal)lift) : "over 1,000,000";
}
