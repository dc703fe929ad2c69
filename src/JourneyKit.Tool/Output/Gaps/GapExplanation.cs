using JourneyKit.Gaps.Findings;
using JourneyKit.Model;
using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>One gap for people who want to know where it comes from.</summary>
internal static class GapExplanation
{
    public static void Write(Pen pen, GapResult result, Gap gap)
    {
        pen.Marks = result.Marks;
        pen.Line(gap.Title, Tone.Strong).Line(gap.Id, Tone.Faint).Line();
        pen.Line(gap.Message);
        if (gap.Advice is { } advice)
        {
            pen.Line(advice);
        }

        pen.Line().Write("Kind      ", Tone.Faint).Line($"{gap.Kind.Name}: {GapWords.Told(result.Report, gap.Kind.Meaning)}");
        pen.Write("Severity  ", Tone.Faint).Write(GapWords.Word(gap.Severity), GapTones.Of(gap.Severity)).Line($": {GapWords.Told(result.Report, gap.Kind.Severity)}");
        pen.Write("Standing  ", Tone.Faint).Line($"{GapWords.Word(gap.Standing)}: {GapWords.Standings(result.Report).First(entry => entry.Standing == gap.Standing).Meaning}");
        if (gap.RestsOnGuess)
        {
            pen.Line("It rests on a guess at which touchpoint became which; declare it with `replaces` to be sure.", Tone.Warning);
        }

        WriteElements(pen, result, "Stands at", gap.Elements);
        WriteElements(pen, result, "Because of", gap.Reasons);
        WriteInitiatives(pen, result, "Closed by", gap.Initiatives);
        WriteInitiatives(pen, result, "Made worse by", gap.CausedBy);
        WriteNumbers(pen, result, gap);
    }

    private static void WriteInitiatives(Pen pen, GapResult result, string heading, ElementList<Id<Initiative>> initiatives)
    {
        if (initiatives.Count == 0)
        {
            return;
        }

        pen.Line().Line(heading, Tone.Strong);
        foreach (var initiative in initiatives)
        {
            pen.Line($"  {GapInitiatives.Describe(result.Report, initiative)}");
        }
    }

    private static void WriteElements(Pen pen, GapResult result, string heading, ElementList<GapElement> elements)
    {
        if (elements.Count == 0)
        {
            return;
        }

        pen.Line().Line(heading, Tone.Strong);
        foreach (var element in elements)
        {
            pen.Write($"  {element.Name}");
            var place = result.Place(element.Side, element.Path);
            pen.Line($"  {(place is null ? $"{result.Input(element.Side).File.Name} {element.Path}" : place.ToString())}", Tone.Faint);
        }
    }

    private static void WriteNumbers(Pen pen, GapResult result, Gap gap)
    {
        if (gap.Numbers.Count == 0)
        {
            return;
        }

        pen.Line().Line("Numbers", Tone.Strong);
        foreach (var number in gap.Numbers)
        {
            pen.Write($"  {number.Name} = {number}").Line($"  ({number.Formula})", Tone.Faint);
            foreach (var input in number.Inputs)
            {
                pen.Write($"      {input.Name}: {input.Value}");
                pen.Line(input is { Side: { } side, Path: { } path } ? $"  {(result.Place(side, path) is { } place ? place.ToString() : $"{result.Input(side).File.Name} {path}")}" : "", Tone.Faint);
            }
        }
    }
}
