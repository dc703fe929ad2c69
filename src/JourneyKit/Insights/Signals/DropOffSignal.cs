using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Signals;

/// <summary>Many who are at a touchpoint leave: often a confusing page. Of what others control, of what many pass by, and of shares that nobody stated nothing is said.</summary>
internal sealed class DropOffSignal : Signal
{
    public override IEnumerable<InsightItem> Find(InsightContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is { Next.Count: > 0, Exit: not true } && !touchpoint.IsForNobody() && !Placement.IsOutside(context.Map, touchpoint)
                && touchpoint.Next.All(transition => transition.Share is not null || transition.ByPersona.Count > 0)
                && !context.Map.Conversions.Any(conversion => conversion.At == touchpoint.Id)
                && context.Graph.Leaving(touchpoint.Id) is { } leaving && leaving.InTheEnd >= context.Thresholds.HighDropOff.Value
                && DropOffWords.For(context.Map, touchpoint) is { } words)
            {
                yield return Item(context, touchpoint, leaving, words);
            }
        }
    }

    private static InsightItem Item(InsightContext context, Touchpoint touchpoint, LeavingShare leaving, DropOffWords words)
    {
        var share = Significant.Of((double)leaving.InTheEnd);
        var pains = touchpoint.PainPoints;
        return new InsightItem($"drop-off:{touchpoint.Id}", $"{Figures.Percent(share)} of those at {GapText.Name(touchpoint)} leave{(words.Meaning is { } meaning ? $": often {meaning}" : "")}.", Places.Touchpoint(touchpoint))
        {
            Advice = pains.Count == 0 ? "No pain point says why." : $"It may be {GapText.Listed([.. pains.Select(InsightText.Quote)])}.",
            Weight = SignalWeight.Of(context, (double)leaving.InTheEnd, [touchpoint]),
            Lines = pains.Count == 0 ? Draft.PainPoint(context.Map, touchpoint, $"leaving-{touchpoint.Id}", words.Question, words.Category) : null,
            Numbers =
            [
                new GapNumber("share that leaves", Measure.Fraction(share), null, leaving.FormulaOfEnd, [
                    .. touchpoint.Next.Where(transition => transition.Share is not null).Select(transition => context.Side.Input(transition.To == touchpoint.Id ? "share that tries again" : $"share that goes to {transition.To}", Places.Transition(touchpoint, transition) / PropertyKeys.Share, transition.Share!.Value)),
                    new GapInput("high drop-off, from", null, null, context.Thresholds.HighDropOff.ToString()),
                ]),
            ],
        };
    }
}
