using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>The waves at the left, with a line below each.</summary>
internal static class RoadmapWaves
{
    public static void Draw(Canvas canvas, IReadOnlyList<RoadmapRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i].Step.Wave != rows[i - 1].Step.Wave)
            {
                canvas.Text(TextFlow.Line(rows[i].Step.Wave == 0 ? "Done" : $"Wave {Figures.Number(rows[i].Step.Wave)}", Fonts.LabelBold, RoadmapSizes.Names - Space.Margin - 4), Space.Margin, rows[i].Y + 19, Ink.Text3);
            }

            if (i == rows.Count - 1 || rows[i].Step.Wave != rows[i + 1].Step.Wave)
            {
                canvas.Line(Space.Margin, rows[i].Bottom, RoadmapSizes.Right, rows[i].Bottom, Paint.Line(Ink.Rule2));
            }
        }
    }
}
