using JourneyKit.Model;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The tag that says which state of the journey a map shows.</summary>
internal static class StateTag
{
    public const double Height = 20;

    private const double Spacing = 0.6;
    private const double MostWidth = 320;

    /// <summary>The words of the tag: the map's horizon, or else its state.</summary>
    public static string Words(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.StateName.ToUpperInvariant();
    }

    /// <summary>Draws the tag of a map and says where it ends on the right.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="map">The map.</param>
    /// <param name="x">The left side.</param>
    /// <param name="y">The upper side.</param>
    /// <param name="from">The map that it leads on from, whose state comes before it; null for none.</param>
    public static double Draw(Canvas canvas, JourneyMap map, double x, double y, JourneyMap? from = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Draw(canvas, from is null ? map.StateName : $"{from.StateName} → {map.StateName}", map.State, x, y);
    }

    /// <summary>Draws a tag with words of one's own and says where it ends on the right.</summary>
    public static double Draw(Canvas canvas, string words, MapState state, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var block = BlockOf(words);
        var box = new Box(x, y, WidthOf(block), Height);
        canvas.Box(box, Paint.Filled(state == MapState.Current ? Ink.Text3 : Ink.Change), 3);
        canvas.Add(new SceneText(block, box.MiddleX, y + 14) { Ink = Ink.OnFill, Anchor = Anchor.Middle, Cell = box, Spacing = Spacing });
        return box.Right;
    }

    /// <summary>How wide a tag with these words is, in px.</summary>
    public static double WidthOf(string words) => WidthOf(BlockOf(words));

    private static TextBlock BlockOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return TextFlow.Line(words.ToUpperInvariant(), Fonts.LabelBold, MostWidth);
    }

    private static double WidthOf(TextBlock block) => block.Width + (Spacing * block.Lines.Sum(line => line.Text.Length)) + 20;
}
