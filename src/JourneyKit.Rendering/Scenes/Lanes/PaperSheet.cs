namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>How large a page of a picture with lanes is on paper: upright, with a margin of 8 mm, and with texts of 12 px printed at 6 pt.</summary>
internal static class PaperSheet
{
    private const double Margin = 8;
    private const double PixelsPerMillimetre = 5.66;

    /// <summary>The width of a page, in px.</summary>
    public static double WidthOf(Paper paper) => Math.Floor(Millimetres(paper).Width * PixelsPerMillimetre);

    /// <summary>How high a page of a width may be, in px.</summary>
    public static double HeightOf(Paper paper, double width) => width * Millimetres(paper).Height / Millimetres(paper).Width;

    /// <summary>How many px make a millimetre where pages of a size fill the paper.</summary>
    public static double ScaleOf(Paper paper, double width, double height)
        => Math.Max(width / Millimetres(paper).Width, height / Millimetres(paper).Height);

    private static (double Width, double Height) Millimetres(Paper paper)
        => paper == Paper.A3 ? (297 - (2 * Margin), 420 - (2 * Margin)) : (210 - (2 * Margin), 297 - (2 * Margin));
}
