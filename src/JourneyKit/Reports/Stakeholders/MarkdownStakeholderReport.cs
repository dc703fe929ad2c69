using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders;

/// <summary>The report for stakeholders to hand on: for a mail, a wiki or slides. What a team wrote stays text, and nothing is left out for its length.</summary>
internal sealed class MarkdownStakeholderReport(TextWriter output)
{
    private readonly MarkdownSheet sheet = new(int.MaxValue);
    private QuotationMarks marks = QuotationMarks.English;

    public void Write(StakeholderOutline outline)
    {
        marks = outline.Marks;
        sheet.Line($"# {Text(MarkdownSheet.Name(outline.Title))}");
        if (outline.Notices.Count > 0)
        {
            sheet.Line().Line("> **Please note**").Line(">");
        }

        foreach (var notice in outline.Notices)
        {
            sheet.Line($"> - {MarkdownText.Sentence(marks.In(notice))}");
        }

        foreach (var section in outline.Sections)
        {
            Write(section, "##");
        }

        sheet.WriteTo(output);
    }

    private void Write(OutlineSection section, string level)
    {
        sheet.Line().Line($"{level} {Text(MarkdownSheet.Name(section.Title))}");
        foreach (var block in section.Blocks)
        {
            sheet.Line();
            Write(block);
        }

        foreach (var part in section.Parts)
        {
            Write(part, level + "#");
        }
    }

    private void Write(OutlineBlock block)
    {
        switch (block)
        {
            case WordsBlock words:
                sheet.Line(Text(words.Text));
                break;
            case PointsBlock points:
                Write(points);
                break;
            case GridBlock grid:
                Row(grid.Columns);
                sheet.Line($"|{string.Concat(grid.Columns.Select(_ => "---|"))}");
                foreach (var row in grid.Rows)
                {
                    Row(row);
                }

                break;
            case QuotationBlock quotation:
                sheet.Line($"> {Text($"“{quotation.Words}”")}").Line(">").Line($"> — {Text(quotation.From)}");
                break;
        }
    }

    private void Write(PointsBlock points)
    {
        if (points.Label is { } label)
        {
            sheet.Line($"**{Text(label)}**").Line();
        }

        var number = 0;
        foreach (var item in points.Items)
        {
            sheet.Line($"{(points.IsNumbered ? $"{++number}." : "-")} {Text(item)}");
        }
    }

    private void Row(IReadOnlyList<string> cells) => sheet.Line($"| {string.Join(" | ", cells.Select(cell => MarkdownText.EscapeInCell(marks.In(cell))))} |");

    private string Text(string words) => MarkdownText.Escape(marks.In(words));
}
