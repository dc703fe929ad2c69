using JourneyKit.Rendering.Html.Filters;
using JourneyKit.Rendering.Html.Report.Parts;
using JourneyKit.Reports.Gaps.Outline;

namespace JourneyKit.Rendering.Html.Report;

/// <summary>The report of what separates two maps: the sheet first, then what to decide, the maps, and all the rest.</summary>
internal static class GapPage
{
    public static void Write(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        var (story, gaps) = (subject.Story!, new GapsPart(writer, subject.Marks));
        writer.Open("div", ("class", "lay plain wide")).Open("main", ("id", "main"));
        HeadPart.WriteSummary(writer, subject);
        PicturesPart.WriteGap(writer, subject);
        writer.Open("section", ("id", "decide"));
        var outline = story.Outline;
        var decisions = outline.Decisions.ToList();
        gaps.Write(decisions.Count > 0 ? outline.Main : [new HeadingBlock("Decide first"), new TextBlock("Nothing is left to decide."), .. outline.Main], "h2");
        if (story.Report.Gaps.Count > 0)
        {
            writer.Open("details").Element("summary", "Every gap");
            gaps.Write(outline.Rest, "h3");
            writer.Close();
        }

        writer.Close();
        WriteMaps(writer, subject);
        FindingsPart.Write(writer, subject);
        ReportPage.WriteRest(writer, subject);
        writer.Close().Close();
    }

    private static void WriteMaps(HtmlWriter writer, ReportSubject subject)
    {
        writer.Open("section", ("id", "maps"), ("aria-labelledby", "maps-h")).Element("h2", "The maps", ("id", "maps-h"));
        if (!subject.Filters.IsEmpty)
        {
            writer.Open("div", ("class", "across"), ("role", "group"), ("aria-label", "Filters"));
            FilterForm.Write(writer, subject.Filters, [.. subject.Sides.Select(side => side.Map)], subject.Request.Persona);
            writer.Close();
        }

        foreach (var side in subject.Sides)
        {
            PicturesPart.WriteOverview(writer, subject, side, $"{side.Prefix}journey");
            PicturesPart.WriteInFull(writer, subject, side);
        }

        PicturesPart.WritePlans(writer, subject);
        writer.Close();
    }
}
