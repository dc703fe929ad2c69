using JourneyKit.Insights.Coach;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Coach;

/// <summary>The next three questions for people, on one screen.</summary>
internal sealed class TextCoachReport(Pen pen) : IReport<CoachResult>
{
    public void Write(CoachResult result)
    {
        var map = result.Coach.Map;
        pen.Marks = QuotationMarks.Of(map.Language);
        pen.Line(map.Title, Tone.Strong).Line($"{result.Document.Name}, {map.StateName}", Tone.Faint).Line();
        foreach (var standing in result.Coach.Steps)
        {
            var isShown = standing == result.Shown;
            pen.Line($"{(isShown ? ">" : " ")} {(int)standing.Step + 1}. {CoachWords.Title(standing.Step)}  ({CoachWords.State(result, standing)})", isShown ? Tone.Strong : Tone.Faint);
        }

        pen.Line();
        if (result.Shown is not { Open.Count: > 0 } shown)
        {
            WriteDone(result);
            return;
        }

        var number = 0;
        foreach (var open in shown.Open.Take(JourneyCoach.Most))
        {
            pen.Write($"{++number}. ").Mark().Line(open.Question.Ask, Tone.Strong);
            pen.Write("   ").Mark().Line(open.Question.Good);
            pen.Line($"   {CoachWords.Where(result, open)}", Tone.Faint);
            foreach (var line in open.Lines.TrimEnd('\n').Split('\n'))
            {
                pen.Whole("       " + line);
            }

            pen.Line();
        }

        if (CoachWords.Then(result) is { } then)
        {
            pen.Line(then).Line();
        }

        pen.Line("Replace what stands in < >, save, and ask again.", Tone.Faint);
    }

    private void WriteDone(CoachResult result)
    {
        pen.Line(CoachWords.Done(result));
        foreach (var (command, why) in CoachWords.Next(result))
        {
            pen.Write("  ").Mark().Line($"{command}   {why}");
        }
    }
}
