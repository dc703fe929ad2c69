using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>The whole journey in one row for the first screen of a page: stages, the curve of feelings, pain points and names. Each touchpoint is one group.</summary>
internal static class OverviewPicture
{
    private const double Levels = 52;
    private const double Below = 14;

    /// <summary>Lays it out.</summary>
    /// <param name="sheet">The map, everyone's.</param>
    /// <param name="name">What names of its parts begin with.</param>
    public static Scene Of(LaneSheet sheet, string name)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var canvas = new Canvas();
        var sizes = OverviewSizes.Of(sheet);
        var height = sheet.Columns.Count == 0 ? Nothing(canvas) : Journey(canvas, sheet, sizes);
        return new Scene(name, sizes.Width, Math.Ceiling(height), canvas.Nodes)
        {
            Title = "Feelings along the journey, stage by stage",
            Description = Map.MapDescription.Of(sheet),
            Language = sheet.Map.Language,
            Reading = Readings.Of(sheet.Map),
        };
    }

    private static double Nothing(Canvas canvas)
    {
        canvas.Text(TextFlow.Line(LaneSheet.Empty, Fonts.Finding), 0, 20, Ink.Text2, 22);
        return 30;
    }

    private static double Journey(Canvas canvas, LaneSheet sheet, OverviewSizes sizes)
    {
        var top = OverviewStages.Draw(canvas, sheet, sizes);
        var scale = new OverviewScale(top + Levels - 22);
        scale.Draw(canvas, sizes);
        OverviewCurves.Draw(canvas, sheet, sizes, scale);
        var marks = scale.Of(-2) + 22;
        var hasPains = sheet.Columns.Any(column => column.Touchpoint.PainPoints.Count > 0);
        if (hasPains)
        {
            canvas.Text(TextFlow.Line("Pains", Fonts.Label), OverviewSizes.Left - 4, marks + 15, Ink.Text3, anchor: Anchor.Right);
        }

        var icons = marks + (hasPains ? 30 : 0);
        var labels = new OverviewLabels(sheet, sizes, icons + 20);
        foreach (var column in sheet.Columns)
        {
            canvas.Group(
                group => new OverviewColumn(sheet, sizes, scale, column).Draw(group, marks, icons, labels),
                column.Touchpoint.Id,
                TouchpointTitle.Of(sheet, column.Touchpoint),
                area: new Box(sizes.XOf(column.Index), top, sizes.Column, labels.Bottom - top));
        }

        return labels.Bottom + Below;
    }
}
