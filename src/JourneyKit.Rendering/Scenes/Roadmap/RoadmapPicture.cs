using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>The initiatives over time: what is done when, and what waits for what. Of one map, or of the plan from one map to another.</summary>
internal sealed class RoadmapPicture : IPicture
{
    public string Name => "roadmap";

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = GapAnalysis.Compare(request.Against ?? request.Map, request.Map);
        var marks = QuotationMarks.Of(report.Roadmap.Language);
        var canvas = new Canvas();
        var finding = marks.In(RoadmapWords.Finding(report.Roadmap, withGaps: request.Against is not null));
        var title = $"{report.Roadmap.Title}: what is done when, and what waits for what";
        var y = Heading.Draw(canvas, request.Map, title, finding, RoadmapSizes.Inner, isSmall: true, from: request.Against) + Space.Block;
        var dated = report.Roadmap.Steps.Where(step => step.IsDated).OrderBy(step => step.Wave).ThenBy(step => step.Initiative.Start).ThenBy(step => step.Position).ToList();
        y = dated.Count > 0 ? Draw(canvas, report, dated, request, y) : Nothing(canvas, report.Roadmap, y);
        y = Undated(canvas, report.Roadmap, marks, y + 8);
        y = Footer.Draw(canvas, [.. RoadmapFooter.Of(report, request).Select(sentence => sentence is null ? null : marks.In(sentence))], Space.Margin, y + 8, RoadmapSizes.Inner);
        return
        [
            new Scene(Name, RoadmapSizes.Width, y + Space.Margin, canvas.Nodes)
            {
                Title = title,
                Description = finding,
                Language = report.Roadmap.Language,
                Reading = Readings.Of(request.Map),
                PixelsPerMillimetre = PaperScale.Of(request.Paper, RoadmapSizes.Width),
            },
        ];
    }

    private static double Draw(Canvas canvas, GapReport report, IReadOnlyList<RoadmapStep> steps, RenderRequest request, double y)
    {
        var columns = new RoadmapColumns(report, steps, withGaps: request.Against is not null);
        var rows = RoadmapRow.Of(steps, columns, y + RoadmapSizes.Head);
        var axis = TimeAxis.Of(steps.Min(step => step.Initiative.Start!.Value), steps.Max(step => step.Initiative.Due!.Value), RoadmapSizes.AxisLeft, columns.Left - RoadmapSizes.AxisLeft - Space.Block);
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
