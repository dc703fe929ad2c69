using JourneyKit.Insights.Personas;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Flow;

/// <summary>Personas or segments side by side, as text.</summary>
internal static class GroupReport
{
    private const int MostConversions = 2;
    private const int WidestName = 40;

    // Between 80 and 100 columns all have room side by side with one conversion and shorter names; below they do not.
    private const int NarrowScreen = 80;
    private const int WideScreen = 100;
    private const int NarrowName = 14;

    public static void Write(Pen pen, FlowResult result, AudienceTable table)
    {
        pen.Line().Line($"By {GroupCells.Word(table.Kind)}", Tone.Strong);
        var isNarrow = pen.Width is >= NarrowScreen and < WideScreen;
        var conversions = isNarrow ? 1 : MostConversions;
        TextTable.Write(pen, GroupCells.Table(table, conversions, isNarrow ? NarrowName : WidestName));
        pen.Line();
        if (table.Whole.Conversions.Count - conversions is > 0 and var more)
        {
            pen.Line($"  {more} more conversion{(more == 1 ? "" : "s")}, in Markdown and JSON, or one of them with --to", Tone.Faint);
        }

        foreach (var (text, isWarning) in GroupCells.Notes(table, result.Map))
        {
            pen.Write("  ").Mark().Line(text, isWarning ? Tone.Warning : Tone.Faint);
        }

        WriteList(pen, "Hurts most", table, GroupCells.Pains);
        WriteList(pen, "Channels", table, GroupCells.Channels);
        if (table.Kind == AudienceKind.Segment)
        {
            WriteList(pen, "Personas of each segment", table, column => string.Join(", ", column.Members));
        }
    }

    private static void WriteList(Pen pen, string title, AudienceTable table, Func<AudienceColumn, string> words)
    {
        var rows = table.Columns.Select(column => (Name: GroupCells.NameOf(column), Words: words(column))).Where(row => row.Words.Length > 0).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        pen.Line().Line(title, Tone.Strong);
        var width = rows.Max(row => row.Name.Length);
        foreach (var row in rows)
        {
            pen.Write($"  {row.Name.PadRight(width)}  ").Mark().Line(row.Words);
        }
    }
}
