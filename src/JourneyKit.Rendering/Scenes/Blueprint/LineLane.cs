using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Blueprint;

/// <summary>One of the three lines of a blueprint, over the whole width, named at its right end.</summary>
internal sealed class LineLane(string words) : ILane
{
    private const double Gap = 12;

    public string Name => "";

    public string Label => "";

    public double LabelLine => 0;

    public bool HasRule => false;

    public int Count(LaneSheet sheet) => 1;

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var block = TextFlow.Line(words, Fonts.LabelBold);
        return new LanePart(22, (canvas, y, _) =>
        {
            var end = row.PageRight - block.Width - Gap;
            canvas.Ground.Line(Space.Margin, y + 8, end, y + 8, Paint.Line(Ink.Text, 1.5, "7 4"));
            canvas.Ground.Text(block, row.PageRight, y + 12, anchor: Anchor.Right);
        });
    }
}
