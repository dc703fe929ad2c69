using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Gaps;

/// <summary>A gap analysis for people on two screens; every gap where that is asked for.</summary>
internal sealed class TextGapReport(Pen pen, bool isWhole) : IReport<GapResult>
{
    public void Write(GapResult result)
    {
        var outline = new GapOutline(result, isWhole);
        pen.Marks = result.Marks;
        pen.Line(outline.Title, Tone.Strong).Line(outline.Files, Tone.Faint);
        foreach (var notice in outline.Notices)
        {
            pen.Mark().Line(notice, Tone.Warning);
        }

        pen.Line().Mark().Line(outline.Headline);
        Write(outline.Main);
        if (isWhole)
        {
            Write(outline.Rest);
        }

        if (result.Report.Gaps.Count > 0)
        {
            pen.Line().Line($"{(isWhole ? "" : "Every gap: --all. ")}Where a number comes from: {ReportOrigin.Name} gaps … --explain GAP-ID", Tone.Faint);
        }
    }

    private void Write(IEnumerable<GapBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(GapBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                pen.Line().Write(heading.Text, Tone.Strong).Line(heading.Note.Length == 0 ? "" : $"  {heading.Note}", Tone.Faint);
                break;
            case DecisionBlock decision:
                pen.Write($"  {decision.Number}. ").Mark().Write($"{GapWords.Word(decision.Severity)}, {decision.Standing}", GapTones.Of(decision.Severity)).Write("  ").Line(decision.Title, Tone.Strong);
                pen.Write("     ").Mark().Line(decision.Why);
                FollowUp("     ", decision.Advice, decision.FollowUp, decision.Ids);
                break;
            case ItemBlock item:
                pen.Write($"  {GapWords.Word(item.Severity),-8}", GapTones.Of(item.Severity)).Write(" ").Mark().Write(item.Text);
                Item(item);
                break;
            case TableBlock table:
                TextTable.Write(pen, table);
                break;
            case LineBlock line:
                pen.Line($"  {line.Text}");
                break;
            case TextBlock text:
                pen.Write("  ").Mark().Line(text.Text, Tone.Faint);
                break;
        }
    }

    // In the whole report each gap is followed by what to do, by whom and its id; on two screens the id is enough.
    private void Item(ItemBlock item)
    {
        if (item.Advice is not null)
        {
            pen.Line();
            FollowUp("           ", item.Advice, item.FollowUp, item.Ids);
            return;
        }

        pen.Line(Plain(item.Ids) is { Length: > 0 } ids ? $"  {ids}" : "", Tone.Faint);
    }

    private static string Plain(GapIds ids) => ids.Listed(id => id);

    private void FollowUp(string indent, string? advice, string followUp, GapIds ids)
    {
        pen.Write(indent).Mark().Write(advice is null ? "" : $"{advice} ");
        pen.Line(string.Join(" · ", new[] { followUp, Plain(ids) }.Where(part => part.Length > 0)), Tone.Faint);
    }
}
