using JourneyKit.Gaps.Findings;
using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>A gap analysis for people: what matters most on the first screen, then everything.</summary>
internal sealed class TextGapReport(Pen pen) : IGapReport
{
    public void Write(GapResult result)
    {
        var outline = GapOutline.Of(result);
        pen.Marks = result.Marks;
        pen.Line(outline.Title, Tone.Strong).Line(outline.Files, Tone.Faint);
        foreach (var notice in outline.Notices)
        {
            pen.Line(notice, Tone.Warning);
        }

        WriteHighlights(result, outline);
        WriteLines("At a glance", outline.Counts);
        WriteLines("Conversions", outline.Conversions);
        WriteLines("On the way", outline.States);
        WriteLines("Do first", outline.FirstSteps);
        foreach (var section in outline.Sections)
        {
            WriteSection(result, section);
        }

        WriteLines("Since the earlier report", outline.Closed);
        if (result.Report.Gaps.Count > 0)
        {
            pen.Line().Line($"Where a number comes from: {ToolInfo.Name} gaps … --explain GAP-ID", Tone.Faint);
        }
    }

    private void WriteHighlights(GapResult result, GapOutline outline)
    {
        if (outline.Highlights.Count == 0)
        {
            return;
        }

        pen.Line().Line("What matters most", Tone.Strong);
        var rank = 0;
        foreach (var gap in outline.Highlights)
        {
            pen.Write($"  {++rank}. ").Write(gap.Title, Tone.Strong).Line($"  {GapWords.Word(gap.Severity)}, {outline.StandingOf(gap)}", GapTones.Of(gap.Severity));
            pen.Line($"     {gap.Message}");
            WriteFollowUp(result, gap, "     ");
        }

        if (outline.Robustness is { } robustness)
        {
            pen.Line($"  {robustness}", Tone.Faint);
        }
    }

    private void WriteSection(GapResult result, GapSection section)
    {
        pen.Line().Write($"{section.Heading} ({section.Count})", Tone.Strong).Line($"  {section.Meaning}", Tone.Faint);
        foreach (var (heading, gaps) in section.Groups)
        {
            pen.Line($"  {heading}");
            foreach (var gap in gaps)
            {
                pen.Write($"    {GapWords.Word(gap.Severity),-8}", GapTones.Of(gap.Severity)).Line($" {GapOutline.Marked(result, gap)}");
                WriteFollowUp(result, gap, "             ");
            }
        }
    }

    private void WriteFollowUp(GapResult result, Gap gap, string indent)
    {
        if (gap.Advice is { } advice)
        {
            pen.Line(indent + advice);
        }

        var initiatives = GapInitiatives.Of(result.Report, gap);
        pen.Line($"{indent}{(initiatives.Length == 0 ? "" : $"{initiatives} · ")}{gap.Id}", Tone.Faint);
    }

    private void WriteLines(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        pen.Line().Line(heading, Tone.Strong);
        foreach (var line in lines)
        {
            pen.Line("  " + line);
        }
    }
}
