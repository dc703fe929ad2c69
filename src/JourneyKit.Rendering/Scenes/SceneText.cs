using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes;

/// <summary>A text of one or more lines.</summary>
/// <param name="Block">The text in its lines.</param>
/// <param name="X">Where the anchor stands, in px.</param>
/// <param name="Y">The base line of the first line, in px.</param>
internal sealed record SceneText(TextBlock Block, double X, double Y) : SceneNode
{
    public Ink Ink { get; init; } = Ink.Text;

    public Anchor Anchor { get; init; }

    /// <summary>From one base line to the next, in px.</summary>
    public double LineHeight { get; init; } = 16;

    /// <summary>The cell that the text must stay in; null where it has none.</summary>
    public Box? Cell { get; init; }

    /// <summary>The colour of the ground, drawn around the letters where a line crosses them; null without.</summary>
    public Ink? Halo { get; init; }

    /// <summary>Whether it only repeats what stands elsewhere in the picture, so that nothing is lost where it is cut.</summary>
    public bool IsEcho { get; init; }

    /// <summary>Blank after each letter in px, for tags in capitals.</summary>
    public double Spacing { get; init; }
}
