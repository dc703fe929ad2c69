using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>From which channel to which channel journeys switch: rows lead to columns. Where not all have room, the busiest.</summary>
internal static class ChannelTable
{
    private const int MostRows = 6;
    private const int MostColumns = 8;
    private const int Cell = 11;

    public static void Write(Pen pen, FlowResult result)
    {
        var moves = result.ChannelMoves;
        if (moves.Count == 0)
        {
            return;
        }

        var (rows, hiddenRows) = Busiest(result, move => move.From, MostRows);
        var width = Math.Min(rows.Max(channel => channel.Length), pen.Width is { } all ? Math.Max(all / 3, Cell) : int.MaxValue);
        var (columns, hiddenColumns) = Busiest(result, move => move.To, pen.Width is { } room ? Math.Clamp((room - width - 2) / Cell, 1, MostColumns) : MostColumns);
        pen.Line().Write("Channel switches", Tone.Strong).Line("  from row to column, per 100 journeys", Tone.Faint);
        pen.Line($"  {"".PadRight(width)}{string.Concat(columns.Select(column => ValueText.Short(column, Cell - 1).PadLeft(Cell)))}", Tone.Faint);
        foreach (var row in rows)
        {
            var cells = columns.Select(column => moves.FirstOrDefault(move => move.From.Value == row && move.To.Value == column) is { } move ? TextOf(move.PerJourney) : "·");
            pen.Line($"  {ValueText.Short(row, width).PadRight(width)}{string.Concat(cells.Select(cell => cell.PadLeft(Cell)))}");
        }

        if (hiddenRows + hiddenColumns > 0)
        {
            pen.Line($"  not shown: {hiddenRows} more to come from, {hiddenColumns} more to go to; all in JSON", Tone.Faint);
        }
    }

    private static (List<string> Shown, int Hidden) Busiest(FlowResult result, Func<ChannelMove, Id<Channel>> side, int most)
    {
        var busiest = result.ChannelMoves
            .GroupBy(move => side(move).Value, move => move.PerJourney ?? double.PositiveInfinity, StringComparer.Ordinal)
            .OrderByDescending(moves => moves.Sum())
            .Select(moves => moves.Key)
            .ToList();
        var shown = busiest.Take(most).ToHashSet(StringComparer.Ordinal);
        return ([.. result.Chain.Graph.ChannelMatrix.Channels.Select(channel => channel.Value).Where(shown.Contains)], busiest.Count - shown.Count);
    }

    private static string TextOf(double? perJourney) => perJourney switch
    {
        null => Figures.Unbounded,
        { } count => Figures.Average(100 * count),
    };
}
