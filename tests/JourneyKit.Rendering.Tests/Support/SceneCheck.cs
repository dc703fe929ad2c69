using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>Reads a laid out picture: its texts, and what is wrong with how they lie.</summary>
internal static class SceneCheck
{
    private const double Ascent = 0.735;
    private const double Descent = 0.045;
    private const double Allowed = 0.6;

    /// <summary>Every text, whole, in the order it is drawn.</summary>
    public static IReadOnlyList<string> Texts(Scene scene) => [.. All(scene.Nodes).OfType<SceneText>().Select(text => text.Block.Whole)];

    /// <summary>Every node, also those inside groups.</summary>
    public static IEnumerable<SceneNode> All(IEnumerable<SceneNode> nodes)
        => nodes.SelectMany(node => node is SceneGroup group ? All(group.Children).Prepend(group) : [node]);

    /// <summary>Texts that meet, leave their cell or the page, or are smaller than 11 px: one sentence each.</summary>
    public static IReadOnlyList<string> Faults(Scene scene)
    {
        var faults = new List<string>();
        var lines = new List<(Box Box, string Text, SceneText Of)>();
        foreach (var text in All(scene.Nodes).OfType<SceneText>())
        {
            if (text.Block.Font.Size < 11)
            {
                faults.Add($"\"{text.Block.Whole}\" is set in {text.Block.Font.Size} px");
            }

            for (var i = 0; i < text.Block.Lines.Count; i++)
            {
                var box = BoxOf(text, i);
                lines.Add((box, text.Block.Lines[i].Text, text));
                if (text.Cell is { } cell && !Contains(cell, box))
                {
                    faults.Add($"\"{text.Block.Lines[i].Text}\" at {box} leaves its cell {cell}");
                }

                if (!Contains(new Box(0, 0, scene.Width, scene.Height), box))
                {
                    faults.Add($"\"{text.Block.Lines[i].Text}\" at {box} leaves the page");
                }
            }
        }

        // Only neighbours in height can meet.
        var sorted = lines.OrderBy(line => line.Box.Y).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count && sorted[j].Box.Y < sorted[i].Box.Bottom - Allowed; j++)
            {
                var (one, other) = (sorted[i].Box, sorted[j].Box);
                if (Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X) > Allowed && Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y) > Allowed)
                {
                    faults.Add($"\"{sorted[i].Text}\" at {one} meets \"{sorted[j].Text}\" at {other}");
                }
            }
        }

        return faults;
    }

    private static Box BoxOf(SceneText text, int line)
    {
        var (size, width) = (text.Block.Font.Size, text.Block.Lines[line].Width + (text.Spacing * text.Block.Lines[line].Text.Length));
        var x = text.Anchor switch { Anchor.Middle => text.X - (width / 2), Anchor.Right => text.X - width, _ => text.X };
        var baseLine = text.Y + (line * text.LineHeight);
        return new Box(x, baseLine - (Ascent * size), width, (Ascent + Descent) * size);
    }

    private static bool Contains(Box outer, Box inner)
        => inner.X >= outer.X - Allowed && inner.Right <= outer.Right + Allowed && inner.Y >= outer.Y - Allowed && inner.Bottom <= outer.Bottom + Allowed;
}
