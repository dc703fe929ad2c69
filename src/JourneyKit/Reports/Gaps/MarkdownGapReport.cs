using System.Text;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>A gap analysis to hand on: for a wiki, a ticket or a mail. Short enough for a comment unless every gap is asked for.</summary>
internal sealed class MarkdownGapReport(TextWriter output, bool isWhole) : IGapReport
{
    // Comments of pull requests take 65,536 characters, and several reports have to fit into one.
    private const int MostCharacters = 19_500;

    private readonly StringBuilder text = new();
    private QuotationMarks marks = QuotationMarks.English;
    private GapBlock? before;

    public void Write(GapResult result)
    {
        marks = result.Marks;
        var outline = new GapOutline(result, isWhole);
        Line($"# {Text(outline.Title)}");
        Line();
        Line(Text(outline.Files));
        foreach (var notice in outline.Notices)
        {
            Line();
            Line($"> {notice}");
        }

        Line();
        Line(Text(outline.Headline));
        foreach (var block in outline.Main)
        {
            Write(block);
        }

        if (result.Report.Gaps.Count > 0)
        {
            WriteRest([.. outline.Rest]);
        }

        output.Write(text.ToString());
    }

    // Folded where it is not asked for, and only as much as has room.
    private void WriteRest(List<GapBlock> blocks)
    {
        if (isWhole)
        {
            blocks.ForEach(Write);
            return;
        }

        Line();
        Line("<details>");
        Line("<summary>Every gap</summary>");
        var left = 0;
        foreach (var block in blocks)
        {
            var length = text.Length;
            var last = before;
            if (left == 0)
            {
                Write(block is ItemBlock item ? item with { Advice = null, FollowUp = "" } : block);
            }

            if (text.Length > MostCharacters || left > 0)
            {
                text.Length = left == 0 ? length : text.Length;
                before = left == 0 ? last : before;
                left += block is ItemBlock ? 1 : 0;
            }
        }

        if (left > 0)
        {
            Line();
            Line($"{left} more: `--all`.");
        }

        Line();
        Line("</details>");
    }

    private void Write(GapBlock block)
    {
        if (block.GetType() != before?.GetType() || block is HeadingBlock)
        {
            Line();
        }

        switch (block)
        {
            case HeadingBlock heading:
                Line($"## {Text(heading.Text)}");
                if (heading.Note.Length > 0)
                {
                    Line();
                    Line($"{Text(char.ToUpperInvariant(heading.Note[0]) + heading.Note[1..])}.");
                }

                break;
            case DecisionBlock decision:
                Line($"{decision.Number}. **{Text(decision.Title)}** ({GapWords.Word(decision.Severity)}, {decision.Standing}). {Text(decision.Why)}{FollowUp(decision.Advice, decision.FollowUp, decision.Id)}");
                break;
            case ItemBlock item:
                Line($"- **{GapWords.Word(item.Severity)}** {Text(item.Text)}{FollowUp(item.Advice, item.FollowUp, item.Id)}");
                break;
            case TableBlock table:
                Row(table.Columns);
                Line($"|{string.Concat(table.Columns.Select(_ => "---|"))}");
                foreach (var row in table.Rows)
                {
                    Row(row);
                }

                break;
            case LineBlock line:
                Line($"- {Text(line.Text)}");
                break;
            case TextBlock sentence:
                Line(Text(sentence.Text));
                break;
        }

        before = block;
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(Cell))} |");

    private string FollowUp(string? advice, string followUp, string? id)
        => $"{(advice is null ? "" : " " + Text(advice))}{(followUp.Length == 0 ? "" : $" {Text(char.ToUpperInvariant(followUp[0]) + followUp[1..])}.")}{(id is null ? "" : $" {MarkdownText.Code(id)}")}";

    private string Cell(string words) => MarkdownText.EscapeInCell(marks.In(words));

    private string Text(string words) => MarkdownText.Escape(marks.In(words));

    private void Line(string line = "") => text.Append(line).Append('\n');
}
