using JourneyKit.Rendering.Html.Filters;
using JourneyKit.Rendering.Html.Report.Parts;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Html.Report;

/// <summary>The report as one page: of a map, or of what separates two.</summary>
internal static class ReportPage
{
    private static readonly (string Id, string Name)[] SectionsOfMap = [("summary", "Summary"), ("picture", "Picture"), ("findings", "Findings"), ("personas", "Personas"), ("report", "Report"), ("table", "Table")];
    private static readonly (string Id, string Name)[] SectionsOfGap = [("summary", "Summary"), ("picture", "Picture"), ("decide", "Decide"), ("maps", "Maps"), ("findings", "Findings"), ("personas", "Personas"), ("report", "Report"), ("table", "Table")];

    public static string Write(ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var page = new HtmlPage(subject.Map.Title, subject.Request.Theme)
        {
            Language = subject.Map.Language,
            Reading = Readings.Of(subject.Map),
            Rules = subject.Filters.Rules(),
        };
        return page.Write(writer =>
        {
            writer.Element("a", "Skip to the report", ("class", "skip"), ("href", "#main"));
            HeadPart.WriteBar(writer, subject, subject.Story is null ? SectionsOfMap : SectionsOfGap);
            if (subject.Story is null)
            {
                WriteOfMap(writer, subject);
            }
            else
            {
                GapPage.Write(writer, subject);
            }
        });
    }

    /// <summary>What both reports end with: pictures in full, personas, the report for stakeholders, the tables and every element.</summary>
    public static void WriteRest(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        PersonasPart.Write(writer, subject);
        writer.Open("div", ("id", "report"));
        foreach (var section in subject.Outline.Sections)
        {
            new OutlinePart(writer, subject.Outline.Marks).Write(section, 2);
        }

        writer.Close();
        foreach (var side in subject.Sides)
        {
            new TablePart(writer, subject, side).Write();
        }

        foreach (var side in subject.Sides)
        {
            ElementsPart.Write(writer, subject, side);
        }

        writer.Element("footer", string.Join(" · ", subject.Sides.Select(side => LeftOut.Origin(side.Sheet))), ("class", "end"));
    }

    private static void WriteOfMap(HtmlWriter writer, ReportSubject subject)
    {
        writer.Open("div", ("class", subject.Filters.IsEmpty ? "lay plain" : "lay"));
        if (!subject.Filters.IsEmpty)
        {
            writer.Open("aside", ("aria-label", "Filters"));
            FilterForm.Write(writer, subject.Filters, [subject.Map], subject.Request.Persona);
            writer.Close();
        }

        writer.Open("main", ("id", "main"));
        HeadPart.WriteSummary(writer, subject);
        PicturesPart.WriteOverview(writer, subject, subject.Main, "picture");
        writer.Open("div", ("class", "two"));
        FindingsPart.Write(writer, subject);
        writer.Open("div");
        HurtsPart.Write(writer, subject);
        writer.Open("section", ("aria-labelledby", "insights-h")).Element("h2", "In short", ("id", "insights-h"));
        new OutlinePart(writer, subject.Outline.Marks).WriteBlocks(subject.Outline.Summary);
        writer.Close().Close().Close();
        writer.Open("section", ("id", "pictures"), ("aria-labelledby", "pictures-h")).Element("h2", "Pictures in full", ("id", "pictures-h"));
        PicturesPart.WriteInFull(writer, subject, subject.Main);
        PicturesPart.WritePlans(writer, subject);
        writer.Close();
        WriteRest(writer, subject);
        writer.Close().Close();
    }
}
