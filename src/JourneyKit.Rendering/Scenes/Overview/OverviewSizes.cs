using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>How wide the overview and its columns are.</summary>
/// <param name="Column">How wide a column is, in px.</param>
/// <param name="Width">How wide all of it is, in px.</param>
internal sealed record OverviewSizes(double Column, double Width)
{
    /// <summary>Where the first column begins, in px.</summary>
    public const double Left = 44;

    private const double Usual = 1184;
    private const double LeastColumn = 44;
    private const double MostColumn = 190;

    /// <summary>As wide as a page beside its filters; wider only where columns would be too narrow.</summary>
    public static OverviewSizes Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var column = sheet.Columns.Count == 0 ? Usual - Left : Math.Clamp((Usual - Left) / sheet.Columns.Count, LeastColumn, MostColumn);
        return new OverviewSizes(column, Left + (Math.Max(1, sheet.Columns.Count) * column));
    }

    /// <summary>Where a column begins, in px.</summary>
    public double XOf(int index) => Left + (index * Column);

    /// <summary>The middle of a column, in px.</summary>
    public double MiddleOf(int index) => Left + ((index + 0.5) * Column);
}
