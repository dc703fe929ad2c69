using JourneyKit.Insights.Personas;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>Personas or segments side by side to hand on.</summary>
internal static class MarkdownGroups
{
    public static void Write(MarkdownSheet sheet, FlowResult result, AudienceTable table)
    {
        var cells = GroupCells.Table(table, int.MaxValue, int.MaxValue);
        sheet.Table([.. cells.Columns.Select(MarkdownSheet.NameInCell)], cells.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(MarkdownSheet.NameInCell)]));
        foreach (var (text, _) in GroupCells.Notes(table, result.Map))
        {
            sheet.Line($"- {MarkdownText.Escape(text)}");
        }

        sheet.Line().Table([GroupCells.Word(table.Kind), "hurts most", table.Kind == AudienceKind.Persona ? "channels" : "personas"], table.Columns.Select(column => (IReadOnlyList<string>)
        [
            MarkdownSheet.NameInCell(GroupCells.NameOf(column)),
            MarkdownSheet.NameInCell(GroupCells.Pains(column)),
            MarkdownSheet.NameInCell(table.Kind == AudienceKind.Persona ? GroupCells.Channels(column) : string.Join(", ", column.Members)),
        ]));
    }
}
