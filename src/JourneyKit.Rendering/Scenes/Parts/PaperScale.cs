namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>How many px make a millimetre where a picture fills the width of a sheet across.</summary>
internal static class PaperScale
{
    private const double PrinterMargin = 8;

    /// <summary>The scale of a picture of some width; null for screens.</summary>
    public static double? Of(Paper? paper, double width) => paper is { } known ? width / Printed(known).Width : null;

    /// <summary>How high a page of a picture of some width may be, in px; null for screens.</summary>
    public static double? HeightOf(Paper? paper, double width) => paper is { } known ? Printed(known).Height * width / Printed(known).Width : null;

    /// <summary>The scale of a picture that is one page, upright or across, whichever lets it be larger; null for screens.</summary>
    public static double? ToFit(Paper? paper, double width, double height)
    {
        if (paper is not { } known)
        {
            return null;
        }

        var (across, down) = Printed(known);
        return Math.Min(Math.Max(width / across, height / down), Math.Max(width / down, height / across));
    }

    // In millimetres, without the margin that printers leave.
    private static (double Width, double Height) Printed(Paper paper)
        => paper == Paper.A3 ? (420 - (2 * PrinterMargin), 297 - (2 * PrinterMargin)) : (297 - (2 * PrinterMargin), 210 - (2 * PrinterMargin));
}
