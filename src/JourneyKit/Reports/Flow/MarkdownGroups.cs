using JourneyKit.Insights.Personas;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>Personas or segments side by side to hand on.</summary>
internal static class MarkdownGroups
{
    public static void Write(MarkdownSheet sheet, FlowResult result, AudienceTable table)
    {
        var cells = GroupCells.Table(table, int.MaxValue, int.MaxValue);
        sheet.Table([.. cells.Columns.Select(MarkdownText.EscapeInCell)], cells.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(MarkdownText.EscapeInCell)]));
        foreach (var (text, _) in GroupCells.Notes(table, result.Map.Currency))
        {
            sheet.Line($"- {MarkdownText.Escape(text)}");
        }

        sheet.Line().Table([GroupCells.Word(table.Kind), "hurts most", table.Kind == AudienceKind.Persona ? "channels" : "personas"], table.Columns.Select(column => (IReadOnlyList<string>)
        [
            MarkdownText.EscapeInCell(GroupCells.NameOf(column)),
            MarkdownText.EscapeInCell(GroupCells.Pains(column)),
            MarkdownText.EscapeInCell(table.Kind == AudienceKind.Persona ? GroupCells.Channels(column) : string.Join(", ", column.Members)),
        ]));
    }
}
