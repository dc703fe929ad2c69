using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>What stands at the right of the bars: gaps, effort, cost and the metrics that move. Only columns in which something stands.</summary>
internal sealed class RoadmapColumns
{
    private const double LineHeight = 14;
    private const int MostLines = 3;
    private const string Unknown = "–";

    private readonly List<Column> columns = [];
    private readonly GapReport report;

    public RoadmapColumns(GapReport report, IReadOnlyList<RoadmapStep> steps, bool withGaps)
    {
        this.report = report;
        var currency = report.After.Currency ?? report.Before.Currency;
        Add(withGaps, "Gaps", 60, Fonts.Touchpoint, step => Figures.Number(step.Gaps.Count));
        Add(steps.Any(step => step.Initiative.Effort is not null), "Days", 60, Fonts.Meta, step => step.Initiative.Effort is { } days ? Figures.Number(days) : Unknown);
        Add(steps.Any(step => step.Initiative.Cost is not null), currency is null ? "Cost" : $"Cost, {currency}", 84, Fonts.Meta, step => step.Initiative.Cost is { } cost ? Figures.Number(cost) : Unknown);
        Add(steps.Any(step => step.Initiative.Expects.Count > 0), "Moves", 150, Fonts.Label, Moves);
        Left = RoadmapSizes.Right - columns.Sum(column => column.Width);
    }

    /// <summary>Where they begin, in px.</summary>
    public double Left { get; }

    public double HeightOf(RoadmapStep step) => columns.Select(column => BlockOf(column, step).Height(LineHeight)).DefaultIfEmpty(0).Max();

    public void DrawHead(Canvas canvas, double baseLine)
    {
        var x = Left;
        foreach (var column in columns)
        {
            canvas.Text(TextFlow.Line(column.Name, Fonts.BodyBold, column.Width - 6), x, baseLine, Ink.Text2);
            x += column.Width;
        }
    }

    public void Draw(Canvas canvas, RoadmapRow row)
    {
        var x = Left;
        foreach (var column in columns)
        {
            var block = BlockOf(column, row.Step);
            canvas.Text(block, x, row.Middle - (block.Height(LineHeight) / 2) + 11, Ink.Text, LineHeight, cell: new Box(x, row.Y, column.Width - 6, row.Height));
            x += column.Width;
        }
    }

    private static TextBlock BlockOf(Column column, RoadmapStep step) => TextFlow.Wrap(column.Words(step), column.Font, column.Width - 6, MostLines);

    private void Add(bool isShown, string name, double width, TextFont font, Func<RoadmapStep, string> words)
    {
        if (isShown)
        {
            columns.Add(new Column(name, width, font, words));
        }
    }

    // The first metric that it promises something of, from what it is to what it becomes.
    private string Moves(RoadmapStep step)
    {
        if (step.Initiative.Expects.Count == 0)
        {
            return "no metric named";
        }

        var (id, promised) = step.Initiative.Expects[0];
        var metric = report.After.Metrics[id] ?? report.Before.Metrics[id];
        var now = report.Before.Metrics[id]?.CurrentValue ?? metric?.CurrentValue;
        var more = step.Initiative.Expects.Count > 1 ? $" and {Figures.Number(step.Initiative.Expects.Count - 1)} more" : "";
        return $"{metric?.Name ?? id.Value} {(now is { } known ? $"{Figures.Measured(known, metric?.Unit)} → " : "to ")}{Figures.Measured(promised, metric?.Unit)}{more}";
    }

    private sealed record Column(string Name, double Width, TextFont Font, Func<RoadmapStep, string> Words);
}
