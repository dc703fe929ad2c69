using JourneyKit.Exchange;
using JourneyKit.Rendering;

namespace JourneyKit.Tool.Output.Pictures;

/// <summary>What the command can draw and write: pictures, and tables of maps.</summary>
internal static class Renderers
{
    private const string Table = "table";
    private const string Matrix = "matrix";

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<IJourneyRenderer> All { get; } =
    [
        .. JourneyPictures.All,
        new TableRenderer(Table, "xlsx", map => new RenderedPage(MapTables.ToExcel(map))),
        new TableRenderer(Table, "csv", map => new RenderedPage(MapTables.ToCsv(map)), "CSV has the touchpoints alone, without what stands in them: a workbook (.xlsx) has everything."),
        new TableRenderer(Matrix, "xlsx", map => new RenderedPage(MapTables.MatrixToExcel(map))),
        new TableRenderer(Matrix, "csv", map => new RenderedPage(MapTables.MatrixToCsv(map))),
    ];

    /// <summary>What draws a picture in a notation; null where nothing does.</summary>
    public static IJourneyRenderer? Find(string picture, string format)
        => All.FirstOrDefault(renderer => renderer.Picture == picture && renderer.Format == format);
}
