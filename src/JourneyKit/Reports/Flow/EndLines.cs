using JourneyKit.Graphs.Chain;
using JourneyKit.Graphs;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>Where journeys end, the most frequent places first, what is meant apart from what is not.</summary>
internal static class EndLines
{
    private const int MostDropOffs = 5;
    private const int MostOthers = 3;

    // The cells that the numbers and the blanks between all take.
    private const int Numbers = 22;

    // From what is lost to what is meant.
    private static readonly (JourneyEnd End, string Words, int Most)[] Kinds =
    [
        (JourneyEnd.DropOff, "drop off", MostDropOffs),
        (JourneyEnd.DeadEnd, "dead end", MostOthers),
        (JourneyEnd.Exit, "exit", MostOthers),
        (JourneyEnd.Conversion, "converted", MostOthers),
    ];

    public static void Write(Pen pen, ConversionChain chain)
    {
        var ends = chain.Touchpoints.Where(touchpoint => touchpoint.Ending > 0).OrderByDescending(touchpoint => touchpoint.Ending).ToList();
        var labels = Kinds.Max(kind => kind.Words.Length);
        var width = Math.Min(ends.Select(end => end.Touchpoint.Value.Length).Append(12).Max(), pen.Width is { } cells ? Math.Max(cells - labels - Numbers, 12) : int.MaxValue);
        var isNarrow = pen.Width < labels + width + Numbers + 9;
        pen.Line().Write("Where journeys end".PadRight(labels + width + 4), Tone.Strong).Line(isNarrow ? "  of all    there" : "  of all   of visits there", Tone.Faint);
        foreach (var (kind, words, most) in Kinds)
        {
            var label = words;
            foreach (var end in ends.Where(end => end.End == kind).Take(most))
            {
                pen.Write($"  {label.PadRight(labels)}  {ValueText.Short(end.Touchpoint.Value, width).PadRight(width)}{Figures.Percent(end.Ending),8}").Line($"   {Figures.Percent(end.EndingHere),7}", Tone.Faint);
                label = "";
            }

            var rest = ends.Where(end => end.End == kind).Skip(most).ToList();
            if (rest.Count > 0)
            {
                pen.Line($"  {"".PadRight(labels)}  {$"{rest.Count} more".PadRight(width)}{Figures.Percent(rest.Sum(end => end.Ending)),8}", Tone.Faint);
            }
        }

        if (chain.IsUnbounded)
        {
            pen.Line($"  {"never".PadRight(labels)}  {"in a loop".PadRight(width)}{Figures.Percent(chain.Unending),8}", Tone.Warning);
        }
    }
}
