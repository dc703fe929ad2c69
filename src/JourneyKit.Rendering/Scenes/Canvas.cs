using JourneyKit.Model;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes;

/// <summary>Collects what a picture shows while it is laid out.</summary>
internal sealed class Canvas
{
    private readonly List<SceneNode> nodes = [];

    /// <summary>What was added, in this order.</summary>
    public IReadOnlyList<SceneNode> Nodes => nodes;

    public void Add(SceneNode node) => nodes.Add(node);

    public void Add(IEnumerable<SceneNode> more) => nodes.AddRange(more);

    public void Box(Box box, Paint paint, double radius = 0) => Add(new SceneBox(box, paint, radius));

    public void Line(double x1, double y1, double x2, double y2, Paint paint) => Add(Pen.From(x1, y1).Line(x2, y2).Draw(paint));

    /// <summary>Adds a text, unless it has no lines.</summary>
    public void Text(TextBlock block, double x, double y, Ink ink = Ink.Text, double lineHeight = 16, Anchor anchor = Anchor.Left, Box? cell = null, Ink? halo = null)
    {
        if (block.Lines.Count > 0)
        {
            Add(new SceneText(block, x, y) { Ink = ink, LineHeight = lineHeight, Anchor = anchor, Cell = cell, Halo = halo });
        }
    }

    /// <summary>Adds what <paramref name="draw"/> draws as one group.</summary>
    public void Group(Action<Canvas> draw, Id<Touchpoint>? about = null, string? title = null, Box? clip = null, string? layer = null, Box? area = null)
    {
        var inner = new Canvas();
        draw(inner);
        if (inner.nodes.Count > 0)
        {
            Add(new SceneGroup(inner.nodes) { About = about, Title = title, Clip = clip, Layer = layer, Area = area });
        }
    }
}
