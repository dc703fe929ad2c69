namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The blanks of every picture, in px.</summary>
internal static class Space
{
    /// <summary>Around the page.</summary>
    public const double Margin = 32;

    /// <summary>Left and right inside a cell.</summary>
    public const double Cell = 8;

    /// <summary>Between blocks.</summary>
    public const double Block = 24;

    /// <summary>Between systems of rows.</summary>
    public const double Row = 28;
}
