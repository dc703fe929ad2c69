namespace JourneyKit.Rendering.Scenes;

/// <summary>How a shape is drawn: what fills it and what runs along its edge.</summary>
/// <param name="Fill">What fills it; null leaves it open.</param>
/// <param name="Stroke">The colour of its edge; null for none.</param>
/// <param name="Width">How wide the edge is, in px.</param>
internal sealed record Paint(Fill? Fill = null, Ink? Stroke = null, double Width = 1)
{
    /// <summary>The lengths of dashes and blanks along the edge, such as "7 4"; null for a whole line.</summary>
    public string? Dash { get; init; }

    /// <summary>Whether ends and corners of the edge are round.</summary>
    public bool Round { get; init; }

    public static Paint Filled(Fill fill) => new(fill);

    public static Paint Line(Ink stroke, double width = 1, string? dash = null) => new(null, stroke, width) { Dash = dash };
}
