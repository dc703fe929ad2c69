using JourneyKit.Model;
using JourneyKit.Rendering.Html.Details;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>The journey as a table: all that the pictures show, a row for each touchpoint, and behind a word all that is noted of it.</summary>
internal sealed class TablePart(HtmlWriter writer, ReportSubject subject, ReportSide side)
{
    private readonly TableColumn[] columns = [.. TableColumn.Of(side, subject.Request).Where(column => side.Map.Touchpoints.Any(touchpoint => column.Cell(touchpoint).Count > 0))];

    public void Write()
    {
        var id = $"{side.Prefix}table";
        writer.Open("section", ("id", id), ("aria-labelledby", id + "-h"))
            .Element("h2", subject.Before is null ? "The journey as a table" : $"The journey as a table: {side.Name}", ("id", id + "-h"), ("dir", "auto"));
        if (side.Map.Touchpoints.Count == 0)
        {
            writer.Element("p", LaneSheet.Empty);
        }
        else
        {
            WriteTable();
        }

        writer.Close();
    }

    private void WriteTable()
    {
        writer.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", $"Table of the touchpoints, {side.Name}")).Open("table", ("class", "stack journey")).Open("thead").Open("tr");
        writer.Element("th", "Touchpoint", ("scope", "col"));
        foreach (var column in columns)
        {
            writer.Element("th", column.Name, ("scope", "col"), ("class", Class(column)));
        }

        writer.Close().Close().Open("tbody");
        foreach (var touchpoint in Columns.Of(side.Map, side.Map.Touchpoints).Select(column => column.Touchpoint))
        {
            WriteRow(touchpoint);
        }

        writer.Close().Close().Close();
    }

    private void WriteRow(Touchpoint touchpoint)
    {
        var kind = subject.Filters.ClassOf(touchpoint);
        writer.Open("tr", ("id", side.Anchor(touchpoint.Id)), ("class", kind)).Element("th", touchpoint.Name, ("scope", "row"), ("dir", "auto"));
        foreach (var column in columns)
        {
            WriteCell(column, column.Cell(touchpoint));
        }

        writer.Close().Open("tr", ("class", kind + " more")).Open("td", ("colspan", Figures.Number(columns.Length + 1)))
            .Open("details").Open("summary").Words("All that is noted of ").Element("bdi", touchpoint.Name).Close();
        new ElementDetails(writer, side.Names).Write(side.Names.Find(ElementKind.Touchpoint, touchpoint.Id.Value), JourneySchema.Map.Find(ElementKind.Touchpoint.Key)!.Shape.Table!, "name");
        writer.Close().Close().Close();
    }

    private void WriteCell(TableColumn column, IReadOnlyList<string> cell)
    {
        writer.Open("td", ("class", Class(column)), ("data-label", cell.Count == 0 ? null : column.Name), ("dir", "auto"));
        if (cell.Count == 1)
        {
            writer.Words(cell[0]);
        }
        else if (cell.Count > 1)
        {
            writer.Open("ul");
            foreach (var line in cell)
            {
                writer.Open("li").Element("bdi", line).Close();
            }

            writer.Close();
        }

        writer.Close();
    }

    private string? Class(TableColumn column) => column.Lane is { } lane ? subject.Filters.ClassOfLane(lane) : null;
}
