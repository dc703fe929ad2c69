using JourneyKit.Wording;

namespace JourneyKit.Reports.Plan;

/// <summary>The plan to hand on: for a wiki, a ticket or a mail. What a team wrote stays text.</summary>
internal sealed class MarkdownPlanReport(TextWriter output) : IReport<PlanResult>
{
    public void Write(PlanResult result)
    {
        var (sheet, marks) = (new MarkdownSheet(), result.Marks);
        string Text(string words) => MarkdownText.Sentence(marks.In(words));
        sheet.Line($"# {Text(MarkdownSheet.Name(result.Plan.Map.Title))}").Line();
        sheet.Line(MarkdownText.Code(MarkdownSheet.Name(result.Files)));
        foreach (var topic in result.Topics)
        {
            sheet.OwnLine().OwnLine($"## {Text(topic.Title)}").OwnLine();
            foreach (var item in topic.Items.Take(topic.Most))
            {
                sheet.Line($"- {Text(item.Text)} {MarkdownText.Code(item.Id)}");
            }

            if (PlanResult.Note(topic) is { } note)
            {
                sheet.Line().Line(Text($"({note})"));
            }
        }

        sheet.WriteTo(output);
    }
}
