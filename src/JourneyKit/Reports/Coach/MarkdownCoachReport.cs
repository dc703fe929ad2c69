using JourneyKit.Insights.Coach;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Coach;

/// <summary>The next three questions to hand on. What a team wrote stays text.</summary>
internal sealed class MarkdownCoachReport(TextWriter output) : IReport<CoachResult>
{
    public void Write(CoachResult result)
    {
        var map = result.Coach.Map;
        var marks = QuotationMarks.Of(map.Language);
        var sheet = new MarkdownSheet();
        sheet.Line($"# {MarkdownText.Escape(marks.In(MarkdownSheet.Name(map.Title)))}").Line();
        sheet.Line($"{MarkdownText.Code(MarkdownSheet.Name(result.Document.Name))}, {MarkdownText.Escape(marks.In(MarkdownSheet.Name(map.StateName)))}").Line();
        foreach (var standing in result.Coach.Steps)
        {
            var title = MarkdownText.Escape(CoachWords.Title(standing.Step));
            sheet.OwnLine($"{(int)standing.Step + 1}. {(standing == result.Shown ? $"**{title}**" : title)} ({CoachWords.State(result, standing)})");
        }

        if (result.Shown is { Open.Count: > 0 } shown)
        {
            foreach (var open in shown.Open.Take(JourneyCoach.Most))
            {
                sheet.OwnLine().OwnLine($"## {MarkdownText.Escape(open.Question.Ask)}").OwnLine().OwnLine(MarkdownText.Escape(open.Question.Good)).OwnLine();
                sheet.OwnLine(CoachWords.Where(result, open)).OwnLine().OwnLine($"```yaml\n{open.Lines}```");
            }

            if (CoachWords.Then(result) is { } then)
            {
                sheet.OwnLine().Line(MarkdownText.Escape(then));
            }
        }
        else
        {
            sheet.OwnLine().OwnLine(CoachWords.Done(result)).OwnLine();
            foreach (var (command, why) in CoachWords.Next(result))
            {
                sheet.Line($"- {MarkdownText.Code(command)}: {MarkdownText.Escape(why)}");
            }
        }

        sheet.WriteTo(output);
    }
}
