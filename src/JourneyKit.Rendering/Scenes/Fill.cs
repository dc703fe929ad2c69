namespace JourneyKit.Rendering.Scenes;

/// <summary>What fills a shape.</summary>
internal abstract record Fill
{
    private Fill()
    {
    }

    public static implicit operator Fill(Ink ink) => new Solid(ink);

    /// <summary>One colour.</summary>
    internal sealed record Solid(Ink Ink) : Fill;

    /// <summary>Lines at 45° on a ground, the second sign of a break.</summary>
    internal sealed record Hatch(Ink Line, Ink Ground) : Fill;

    /// <summary>A colour that fades from one point to another.</summary>
    /// <param name="Ink">The colour at <paramref name="From"/>; nothing is left of it at <paramref name="To"/>.</param>
    /// <param name="From">Where it is full, in px of the picture.</param>
    /// <param name="To">Where it has gone.</param>
    internal sealed record Fade(Ink Ink, Point From, Point To) : Fill;
}
