using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>The initiatives over time: what is done when, and what waits for what. Of one map, or of the plan from one map to another.</summary>
internal sealed class RoadmapPicture : IPicture
{
    // The finding, the key, and what has no dates.
    private const double BelowRows = 160;

    public string Name => "roadmap";

    public bool TakesPersona => false;

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = GapAnalysis.Compare(request.Against ?? request.Map, request.Map);
        var marks = QuotationMarks.Of(report.Roadmap.Language);
        var finding = marks.In(RoadmapWords.Finding(report.Roadmap, withGaps: request.Against is not null));
        var dated = report.Roadmap.Steps.Where(step => step.IsDated).OrderBy(step => step.Wave).ThenBy(step => step.Initiative.Start).ThenBy(step => step.Position).ToList();
        var columns = new RoadmapColumns(report, dated, withGaps: request.Against is not null);
        var room = PaperSheet.AcrossHeightOf(request.Paper, RoadmapSizes.Width) - DrawHead(new Canvas(), "", index: 0, count: 1) - RoadmapSizes.Head - BelowRows;
        var pages = RoadmapPages.Of(dated, columns, room);
        return [.. pages.Select((page, index) => Page(page, index))];

        Scene Page(IReadOnlyList<RoadmapStep> steps, int index)
        {
            var canvas = new Canvas();
            var y = DrawHead(canvas, finding, index, pages.Count);
            y = steps.Count > 0 ? Draw(canvas, report, steps, columns, AxisOf(dated, columns), y) : Nothing(canvas, report.Roadmap, y);
            if (index == pages.Count - 1)
            {
                y = Undated(canvas, report.Roadmap, marks, y + 8);
                y = Footer.Draw(canvas, RoadmapFooter.Of(report, request, pages).Select(sentence => sentence is null ? null : marks.In(sentence)), Space.Margin, y + 8, RoadmapSizes.Inner);
            }

            return new Scene(Name, RoadmapSizes.Width, y + Space.Margin, canvas.Nodes)
            {
                Title = Title(index, pages.Count),
                Description = finding,
                Language = report.Roadmap.Language,
                Reading = Readings.Of(request.Map),
            };
        }

        string Title(int index, int count) => $"{JourneyTitle.Of(request)}: what is done when, and what waits for what{(count > 1 ? $" ({Figures.Number(index + 1)} of {Figures.Number(count)})" : "")}";

        double DrawHead(Canvas canvas, string words, int index, int count)
            => Heading.Draw(canvas, request.Map, Title(index, count), words, RoadmapSizes.Inner, isSmall: true, from: request.Against) + Space.Block;
    }

    private static TimeAxis AxisOf(IReadOnlyList<RoadmapStep> steps, RoadmapColumns columns)
        => TimeAxis.Of(steps.Min(step => step.Initiative.Start!.Value), steps.Max(step => step.Initiative.Due!.Value), RoadmapSizes.AxisLeft, columns.Left - RoadmapSizes.AxisLeft - Space.Block);

    private static double Draw(Canvas canvas, GapReport report, IReadOnlyList<RoadmapStep> steps, RoadmapColumns columns, TimeAxis axis, double y)
    {
        var rows = RoadmapRow.Of(steps, columns, y + RoadmapSizes.Head);
        axis.DrawMonths(canvas, y + 32, y + 20, rows[^1].Bottom, y + 14);
        columns.DrawHead(canvas, y + 32);
        canvas.Line(Space.Margin, y + RoadmapSizes.Head, RoadmapSizes.Right, y + RoadmapSizes.Head, Paint.Line(Ink.Text, 1.5));
        RoadmapWaves.Draw(canvas, rows);
        var trunks = RoadmapWaits.Draw(canvas, report.Roadmap, rows, axis);
        foreach (var row in rows)
        {
            row.Draw(canvas, axis, columns.Left - 4, trunks);
            columns.Draw(canvas, row);
        }

        return RoadmapKey.Draw(canvas, steps, trunks.Count > 0, rows[^1].Bottom + 10);
    }

    private static double Nothing(Canvas canvas, GapRoadmap roadmap, double y)
    {
        canvas.Text(TextFlow.Line(roadmap.Steps.Count == 0 ? "No initiative is planned." : "No initiative has a first and a last day, so that there is nothing to show over time.", Fonts.Meta, RoadmapSizes.Inner), Space.Margin, y + 16, Ink.Text2);
        return y + 24;
    }

    private static double Undated(Canvas canvas, GapRoadmap roadmap, QuotationMarks marks, double y)
    {
        var undated = roadmap.Steps.Where(step => !step.IsDated).ToList();
        if (undated.Count == 0)
        {
            return y;
        }

        canvas.Text(TextFlow.Line($"No dates ({Figures.Number(undated.Count)})", Fonts.BodyBold), Space.Margin, y + 13);
        var names = TextFlow.Wrap(marks.In(string.Join("; ", undated.Select(step => step.TeamName is { } team ? $"{step.Initiative.Name} ({team})" : step.Initiative.Name))), Fonts.Body, RoadmapSizes.Inner - 110);
        canvas.Text(names, Space.Margin + 110, y + 13, Ink.Text, cell: new Box(Space.Margin + 110, y, RoadmapSizes.Inner - 110, names.Height(16) + 4));
        return y + names.Height(16);
    }
}
