using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>A column in its place on a sheet.</summary>
/// <param name="Column">The column.</param>
/// <param name="X">Its left side, in px.</param>
/// <param name="Width">Its width, in px.</param>
internal sealed record PlacedColumn(GapColumn Column, double X, double Width)
{
    private const double MostStage = 96;
    private const double AfterStage = 8;

    public double Middle => X + (Width / 2);

    /// <summary>Where a touchpoint of the column stands: in its middle, or at its place among those folded.</summary>
    public double MiddleOf(int index) => X + (Width * (index + 0.5) / Column.Touchpoints.Count);

    /// <summary>Puts columns side by side over the whole width, each wide enough for the longest word of its name and the last of a stage for the name of the stage, where there is room for that.</summary>
    public static IReadOnlyList<PlacedColumn> Of(IReadOnlyList<GapColumn> columns, JourneyMap map)
    {
        var needed = Needed(columns, map);
        var placed = new List<PlacedColumn>();
        var (x, usual) = (GapSizes.Left, UsualWidth(needed));
        for (var at = 0; at < columns.Count; at++)
        {
            var width = Math.Max(usual, needed[at]) * Math.Min(1, Room / needed.Sum());
            placed.Add(new PlacedColumn(columns[at], x, width));
            x += width;
        }

        return placed;
    }

    /// <summary>Whether there is room for the longest word of every name.</summary>
    public static bool Fit(IReadOnlyList<GapColumn> columns, JourneyMap map) => Needed(columns, map).Sum() <= Room;

    private static double Room => GapSizes.Right - GapSizes.Left;

    // Of the columns that need no more all are of one width.
    private static double UsualWidth(double[] needed)
    {
        var (room, left) = (Room, needed.Length);
        foreach (var width in needed.OrderDescending())
        {
            if (width * left <= room)
            {
                return room / left;
            }

            (room, left) = (room - width, left - 1);
        }

        return 0;
    }

    private static double[] Needed(IReadOnlyList<GapColumn> columns, JourneyMap map)
    {
        double[] needed = [.. columns.Select(NamesRow.Needed)];
        for (var at = 0; at < needed.Length;)
        {
            var count = columns.Skip(at).TakeWhile(column => column.Stage == columns[at].Stage).Count();
            var missing = columns[at].Stage is { } stage && map.Stages[stage] is { } known
                ? Math.Min(TextWidth.Of(known.Name, Fonts.Touchpoint), MostStage) + AfterStage - needed[at..(at + count)].Sum()
                : 0;
            needed[at + count - 1] += Math.Max(0, missing);
            at += count;
        }

        return needed;
    }
}
