using JourneyKit.Gaps.Findings;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>A gap analysis to hand on: for a wiki, a ticket or a mail.</summary>
internal sealed class MarkdownGapReport(TextWriter output) : IGapReport
{
    private QuotationMarks marks = QuotationMarks.English;

    public void Write(GapResult result)
    {
        marks = result.Marks;
        var outline = GapOutline.Of(result);
        Line($"# {Text(outline.Title)}");
        Line();
        Line(Text(outline.Files));
        foreach (var notice in outline.Notices)
        {
            Line();
            Line($"> {notice}");
        }

        WriteHighlights(result, outline);
        WriteList("At a glance", outline.Counts);
        WriteList("Conversions", outline.Conversions);
        WriteList("On the way", outline.States);
        WriteList("Do first", outline.FirstSteps);
        foreach (var section in outline.Sections)
        {
            WriteSection(result, section);
        }

        WriteList("Since the earlier report", outline.Closed);
    }

    private void WriteHighlights(GapResult result, GapOutline outline)
    {
        if (outline.Highlights.Count == 0)
        {
            return;
        }

        Heading("What matters most");
        var rank = 0;
        foreach (var gap in outline.Highlights)
        {
            Line($"{++rank}. **{Text(gap.Title)}** ({GapWords.Word(gap.Severity)}, {outline.StandingOf(gap)}). {Text(gap.Message)}{FollowUp(result, gap)}");
        }

        if (outline.Robustness is { } robustness)
        {
            Line();
            Line(Text(robustness));
        }
    }

    private void WriteSection(GapResult result, GapSection section)
    {
        Heading($"{section.Heading} ({section.Count})");
        Line($"{char.ToUpperInvariant(section.Meaning[0])}{section.Meaning[1..]}.");
        foreach (var (heading, gaps) in section.Groups)
        {
            Line();
            Line($"### {heading}");
            Line();
            Line("| severity | gap | initiatives | id |");
            Line("|---|---|---|---|");
            foreach (var gap in gaps)
            {
                var advice = gap.Advice is { } words ? " " + words : "";
                Line($"| {GapWords.Word(gap.Severity)} | {Text(GapOutline.Marked(result, gap) + advice)} | {Text(GapInitiatives.Of(result.Report, gap))} | {MarkdownText.Code(gap.Id)} |");
            }
        }
    }

    private string FollowUp(GapResult result, Gap gap)
    {
        var initiatives = GapInitiatives.Of(result.Report, gap);
        return $"{(gap.Advice is { } advice ? " " + Text(advice) : "")}{(initiatives.Length == 0 ? "" : $" {Text(char.ToUpperInvariant(initiatives[0]) + initiatives[1..])}.")} {MarkdownText.Code(gap.Id)}";
    }

    private void WriteList(string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Heading(heading);
        foreach (var line in lines)
        {
            Line($"- {Text(line.Trim())}");
        }
    }

    private void Heading(string heading)
    {
        Line();
        Line($"## {heading}");
        Line();
    }

    private string Text(string text) => MarkdownText.Escape(marks.In(text));

    private void Line(string line = "") => output.Write(line + "\n");
}
