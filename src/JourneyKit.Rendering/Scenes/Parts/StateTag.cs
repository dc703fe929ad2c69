using JourneyKit.Model;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The tag that says which state of the journey a map shows.</summary>
internal static class StateTag
{
    public const double Height = 20;

    private const double Spacing = 0.6;

    /// <summary>The words of the tag: the map's horizon, or else its state.</summary>
    public static string Words(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.StateName.ToUpperInvariant();
    }

    /// <summary>Draws the tag and says where it ends on the right.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="map">The map.</param>
    /// <param name="x">The left side.</param>
    /// <param name="y">The upper side.</param>
    /// <param name="from">The map that it leads on from, whose state comes before it; null for none.</param>
    public static double Draw(Canvas canvas, JourneyMap map, double x, double y, JourneyMap? from = null)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(map);
        var block = TextFlow.Line(from is null ? Words(map) : $"{Words(from)} → {Words(map)}", Fonts.LabelBold, 320);
        var box = new Box(x, y, block.Width + (Spacing * block.Whole.Length) + 20, Height);
        canvas.Box(box, Paint.Filled(map.State == MapState.Current ? Ink.Text3 : Ink.Change), 3);
        canvas.Add(new SceneText(block, box.MiddleX, y + 14) { Ink = Ink.OnFill, Anchor = Anchor.Middle, Cell = box, Spacing = Spacing });
        return box.Right;
    }
}
