using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>A bar over the touchpoints that an opportunity is about, what it is called, and its impact.</summary>
internal sealed class OpportunityLane : ILane
{
    private const double Bar = 4;
    private const double Bulb = 14;
    private const double Indent = 20;
    private const int MostLines = 4;

    public string Name => "opportunities";

    public string Label => "Opportunities";

    public string? Note(LaneRow row) => "impact in bars";

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var named = Shown(sheet.Map).SelectMany(sheet.Opportunities.Of).ToHashSet();
        return sheet.Columns.Count(column => named.Contains(column.Touchpoint.Id));
    }

    /// <summary>Those that are not rejected.</summary>
    public static IEnumerable<Opportunity> Shown(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Opportunities.Where(opportunity => opportunity.Status != OpportunityStatus.Rejected);
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var places = row.Columns.Select((column, at) => (column.Touchpoint.Id, at)).ToDictionary(place => place.Id, place => place.at);
        var entries = Shown(sheet.Map)
            .Select(opportunity => Entry.Of(opportunity, [.. sheet.Opportunities.Of(opportunity).Where(places.ContainsKey).Select(id => places[id]).Distinct().Order()], row.ColumnWidth))
            .OfType<Entry>()
            .OrderByDescending(entry => entry.Last - entry.First)
            .ToList();
        var skyline = new Skyline(row.Columns.Count);
        var tops = entries.ConvertAll(entry => skyline.Put(entry.First, entry.Last, entry.Height));
        return new LanePart(skyline.Height + 8, (canvas, y, _) =>
        {
            for (var i = 0; i < entries.Count; i++)
            {
                var (entry, top) = (entries[i], y + 6 + tops[i]);
                canvas.Over.Group(group => Draw(group, entry, row, top), title: entry.Title);
            }
        });
    }

    private static void Draw(Canvas canvas, Entry entry, LaneRow row, double y)
    {
        var span = row.Cell(entry.First, y, entry.Height, entry.Last - entry.First + 1);
        canvas.Line(span.X + Space.Cell, y + (Bar / 2), span.Right - Space.Cell, y + (Bar / 2), Paint.Line(Ink.Idea));
        foreach (var at in entry.At)
        {
            canvas.Box(row.Cell(at, y, Bar).Inside(Space.Cell), Paint.Filled(Ink.Idea), 2);
        }

        var x = span.X + Space.Cell;
        canvas.Add(Signs.Bulb(x, y + Bar + 6, Bulb));
        canvas.Text(entry.Text, x + Indent, y + Bar + 18, cell: span);
        if (entry.Opportunity.Impact is { } impact)
        {
            var (left, lines) = entry.AreBarsBelow ? (0, entry.Text.Lines.Count) : (entry.Text.Lines[^1].Width + Space.Cell, entry.Text.Lines.Count - 1);
            canvas.Add(Bars.Of(impact, x + Indent + left, y + Bar + 18 + (16 * lines), Ink.Idea));
        }
    }

    private sealed record Entry(Opportunity Opportunity, IReadOnlyList<int> At, TextBlock Text, bool AreBarsBelow)
    {
        public int First => At[0];

        public int Last => At[^1];

        public double Height => Bar + 8 + Text.Height(16) + (AreBarsBelow ? 16 : 0) + 6;

        public string? Title => Text.IsCut ? Text.Whole : null;

        public static Entry? Of(Opportunity opportunity, IReadOnlyList<int> at, double columnWidth)
        {
            if (at.Count == 0)
            {
                return null;
            }

            var width = ((at[^1] - at[0] + 1) * columnWidth) - (2 * Space.Cell) - Indent;
            var text = TextFlow.Wrap(Words.Of(opportunity), Fonts.Body, width, MostLines);
            var isBelow = opportunity.Impact is not null && (text.Lines.Count == 0 || text.Lines[^1].Width + Space.Cell + Bars.Width > width);
            return new Entry(opportunity, at, text, isBelow);
        }
    }
}
