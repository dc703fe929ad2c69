using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>The stages above the curve.</summary>
internal static class OverviewStages
{
    private const double Bar = 3;
    private const double Line = 15;

    /// <summary>Draws them and says where they end below.</summary>
    public static double Draw(Canvas canvas, LaneSheet sheet, OverviewSizes sizes)
    {
        var bottom = 0.0;
        for (var first = 0; first < sheet.Columns.Count;)
        {
            var stage = sheet.Columns[first].Stage;
            var end = first;
            while (end < sheet.Columns.Count && sheet.Columns[end].Stage?.Id == stage?.Id)
            {
                end++;
            }

            if (stage is not null)
            {
                var cell = new Box(sizes.XOf(first), 0, ((end - first) * sizes.Column) - 3, 0);
                canvas.Box(cell with { Height = Bar }, Paint.Filled(Ink.Text));
                var name = TextFlow.Balance(stage.Name, Fonts.BodyBold, cell.Width, 3);
                if (end == sheet.Columns.Count && TextFlow.Line(stage.Name, Fonts.BodyBold) is var whole && whole.Width > cell.Width && whole.Width < sizes.Column * 2)
                {
                    // The last one may reach back above the column before it, where the name of a longer stage has ended.
                    canvas.Text(whole, cell.Right, Bar + 16, anchor: Anchor.Right);
                }
                else
                {
                    canvas.Text(name, cell.X, Bar + 16, lineHeight: Line, cell: cell with { Height = Bar + 10 + name.Height(Line) });
                }

                bottom = Math.Max(bottom, Bar + 6 + name.Height(Line));
            }

            first = end;
        }

        return bottom + 6;
    }
}
