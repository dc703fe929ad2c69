using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>A gap analysis to hand on: for a wiki, a ticket or a mail. Short enough for a comment unless every gap is asked for.</summary>
internal sealed class MarkdownGapReport(TextWriter output, bool isWhole) : IReport<GapResult>
{
    private readonly MarkdownSheet sheet = isWhole ? new(int.MaxValue) : new();
    private QuotationMarks marks = QuotationMarks.English;
    private GapBlock? before;

    public void Write(GapResult result)
    {
        marks = result.Marks;
        var outline = new GapOutline(result, isWhole);
        Line($"# {Text(MarkdownSheet.Name(outline.Title))}");
        Line();
        Line(Text($"{MarkdownSheet.Name(result.Before.Name)} → {MarkdownSheet.Name(result.After.Name)}"));
        foreach (var notice in outline.Notices)
        {
            Line();
            Line($"> {MarkdownText.Sentence(notice)}");
        }

        Line();
        Line(Text(outline.Headline));
        SayLeft(outline.Main.Count(block => !HasRoom(block)), "--format text");

        if (result.Report.Gaps.Count > 0)
        {
            WriteRest(outline.Rest);
        }

        sheet.WriteTo(output);
    }

    // Folded where it is not asked for, and only as much as has room: what comes after the first that has none would stand in another order.
    private void WriteRest(IEnumerable<GapBlock> blocks)
    {
        if (isWhole)
        {
            foreach (var block in blocks)
            {
                Write(block);
            }

            return;
        }

        sheet.OwnLine().OwnLine("<details>").OwnLine("<summary>Every gap</summary>");
        var left = blocks.Select(block => block is ItemBlock item ? item with { Advice = null, FollowUp = "" } : block).SkipWhile(HasRoom).Count(block => block is ItemBlock);
        SayLeft(left, "--all");
        sheet.OwnLine().OwnLine("</details>");
    }

    // Writes a block; where there is no room for all of it, nothing.
    private bool HasRoom(GapBlock block)
    {
        var last = before;
        if (sheet.Together(() => Write(block)))
        {
            return true;
        }

        before = last;
        return false;
    }

    private void SayLeft(int count, string option)
    {
        if (count > 0)
        {
            sheet.OwnLine().OwnLine($"{count} more: `{option}`.");
        }
    }

    private void Write(GapBlock block)
    {
        if (block.GetType() != before?.GetType() || block is HeadingBlock or TableBlock)
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
                Line($"{decision.Number}. **{Text(decision.Title)}** ({GapWords.Word(decision.Severity)}, {decision.Standing}). {Text(decision.Why)}{FollowUp(decision.Advice, decision.FollowUp, decision.Ids)}");
                break;
            case ItemBlock item:
                Line($"- **{GapWords.Word(item.Severity)}** {Text(item.Text)}{FollowUp(item.Advice, item.FollowUp, item.Ids)}");
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

    private string FollowUp(string? advice, string followUp, GapIds ids)
        => $"{(advice is null ? "" : " " + Text(advice))}{(followUp.Length == 0 ? "" : $" {Text(char.ToUpperInvariant(followUp[0]) + followUp[1..])}.")}{(ids.Listed(MarkdownText.Code) is { Length: > 0 } list ? $" {list}" : "")}";

    private string Cell(string words) => MarkdownText.SentenceInCell(marks.In(words));

    private string Text(string words) => MarkdownText.Sentence(marks.In(words));

    private void Line(string line = "") => sheet.Line(line);
}
