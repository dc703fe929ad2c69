namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>How many px make a millimetre where a picture fills the width of a sheet across.</summary>
internal static class PaperScale
{
    private const double PrinterMargin = 8;

    /// <summary>The scale of a picture of some width; null for screens.</summary>
    public static double? Of(Paper? paper, double width) => paper switch
    {
        null => null,
        Paper.A3 => width / (420 - (2 * PrinterMargin)),
        _ => width / (297 - (2 * PrinterMargin)),
    };
}
