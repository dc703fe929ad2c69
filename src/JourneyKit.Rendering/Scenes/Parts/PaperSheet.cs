namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Lays pictures onto paper, with the margin that printers leave. A picture has a blank border itself, which may lie in that margin.</summary>
internal static class PaperSheet
{
    private const double PrinterMargin = 8;
    private const double Border = 24;

    // Texts of 12 px are printed at 6 pt.
    private const double PixelsPerMillimetre = 5.66;

    /// <summary>How wide a page for upright paper is where texts of 12 px are printed at 6 pt, in px.</summary>
    public static double WidthOf(Paper paper) => Math.Floor((Printed(paper).Short * PixelsPerMillimetre) + (2 * Border));

    /// <summary>How high a page of a width may be on upright paper, in px.</summary>
    public static double UprightHeightOf(Paper paper, double width) => HeightOf(width, Printed(paper).Long / Printed(paper).Short);

    /// <summary>How high a page of a width may be on paper that lies across, in px; null for screens.</summary>
    public static double? AcrossHeightOf(Paper? paper, double width) => paper is { } known ? HeightOf(width, Printed(known).Short / Printed(known).Long) : null;

    /// <summary>The pages of a picture on sheets of paper: all upright or all across, whichever lets them be larger, and all to one scale.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="paper">The paper; null for screens, which take the pages as they are.</param>
    public static IReadOnlyList<Scene> Lay(IReadOnlyList<Scene> pages, Paper? paper)
    {
        ArgumentNullException.ThrowIfNull(pages);
        if (paper is not { } known)
        {
            return pages;
        }

        var (width, height) = (pages.Max(page => page.Width) - (2 * Border), pages.Max(page => page.Height) - (2 * Border));
        var (shorter, longer) = Printed(known);
        var (upright, across) = (Math.Max(width / shorter, height / longer), Math.Max(width / longer, height / shorter));
        var (room, scale) = upright < across ? ((Width: shorter, Height: longer), upright) : ((Width: longer, Height: shorter), across);
        return [.. pages.Select(page => page with { Sheet = Of(page, room.Width + (2 * PrinterMargin), room.Height + (2 * PrinterMargin), scale) })];
    }

    // In the middle of the width, and at the top: what is left of the sheet is below, for notes.
    private static Sheet Of(Scene page, double width, double height, double scale)
    {
        var left = ((width * scale) - page.Width) / 2;
        var top = (PrinterMargin * scale) - Border;
        return new Sheet(width, height, scale, new Box(-left, -top, width * scale, height * scale));
    }

    private static double HeightOf(double width, double ratio) => ((width - (2 * Border)) * ratio) + (2 * Border);

    // In millimetres.
    private static (double Short, double Long) Printed(Paper paper)
        => paper == Paper.A3 ? (297 - (2 * PrinterMargin), 420 - (2 * PrinterMargin)) : (210 - (2 * PrinterMargin), 297 - (2 * PrinterMargin));
}
