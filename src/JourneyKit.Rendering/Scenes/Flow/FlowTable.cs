using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>The touchpoints that most journeys come to, as a table. In a page each row leads to what the page tells about its touchpoint.</summary>
internal sealed class FlowTable
{
    private const int MostRows = 100;
    private const double RowHeight = 20;
    private const double Number = 90;
    private const double BaseLine = 14;

    private readonly GridSource source;
    private readonly string by;
    private readonly List<(GridItem Item, double? Visits, double? Lost)> rows;

    /// <summary>Chooses the rows: those with most visits first, in the order of the document where visits are equal or not known.</summary>
    public FlowTable(GridSource source, string by)
    {
        ArgumentNullException.ThrowIfNull(source);
        (this.source, this.by) = (source, by);
        rows =
        [
            .. source.Items
                .Select(item => (item, Flow: source.Chain.IsComputed ? source.Chain.Touchpoints[item.Touchpoints[0].Key] : null))
                .OrderByDescending(pair => pair.Flow is null ? 0 : pair.Flow.Visits ?? double.PositiveInfinity)
                .Take(MostRows)
                .Select(pair => (pair.item, pair.Flow?.Visits, pair.Flow?.DropOff)),
        ];
    }

    /// <summary>How many touchpoints it does not list.</summary>
    public int LeftOut => source.Items.Count - rows.Count;

    private bool HasNumbers => source.Chain.IsComputed;

    private bool HasStages => by != "stage" && source.Stages.Any(stage => stage.Length > 0);

    /// <summary>Draws it and says where it ends below.</summary>
    public double Draw(Canvas canvas, double x, double y, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var numbers = HasNumbers ? 2 * Number : 0;
        var words = (width - numbers) / (HasStages ? 4 : 3);
        var name = width - numbers - (words * (HasStages ? 2 : 1));
        var (row, end) = (x + name + (HasStages ? words : 0), x + width);
        void Cell(Canvas on, string text, TextFont font, double at, double room, double line, bool isNumber = false)
            => on.Text(TextFlow.Line(text, font, room - Space.Cell), isNumber ? at + room : at, line + BaseLine, anchor: isNumber ? Anchor.Right : Anchor.Left, cell: new Box(at, line, room, RowHeight));

        void Row(Canvas on, double line, TextFont font, string touchpoint, string? stage, string place, string? visits, string? lost)
        {
            Cell(on, touchpoint, font, x, name, line);
            Cell(on, stage ?? "", font, x + name, words, line);
            Cell(on, place, font, row, words, line);
            if (HasNumbers)
            {
                Cell(on, visits ?? "", font, end - numbers, Number, line, isNumber: true);
                Cell(on, lost ?? "", font, end - Number, Number, line, isNumber: true);
            }
        }

        Row(canvas, y, Fonts.BodyBold, "Touchpoint", HasStages ? "Stage" : null, char.ToUpperInvariant(by[0]) + by[1..], "Visits of 100", "Lost here");
        y += RowHeight;
        foreach (var (item, visits, lost) in rows)
        {
            var line = y;
            canvas.Line(x, line, end, line, Paint.Line(Ink.Rule));
            canvas.Group(
                group => Row(group, line, Fonts.Body, item.Name, HasStages ? source.Stages[item.Stage] : null, source.Rows[item.Row].Name, FlowFigures.Visits(visits), FlowFigures.Journeys(lost ?? 0)),
                item.Only?.Id);
            y += RowHeight;
        }

        return y;
    }
}
