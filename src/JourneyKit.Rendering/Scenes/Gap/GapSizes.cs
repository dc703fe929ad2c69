namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The measures of the sheet, in px.</summary>
internal static class GapSizes
{
    /// <summary>Paper across: A3 at about 4 px a millimetre, A4 at 5.8.</summary>
    public const double Width = 1684;

    public const double Height = 1188;

    /// <summary>Where the columns of touchpoints begin; labels stand at their left.</summary>
    public const double Left = 124;

    public const double Right = Width - Parts.Space.Margin;

    /// <summary>From a feeling to the next one.</summary>
    public const double Level = 25;

    public const double Face = 8.5;

    /// <summary>Columns narrower than this fold what does not change.</summary>
    public const double NarrowColumn = 60;

    /// <summary>How many columns a sheet has at most.</summary>
    public const int MostColumns = 36;

    public static double Inner => Width - (2 * Parts.Space.Margin);
}
