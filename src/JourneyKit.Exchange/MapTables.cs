using JourneyKit.Exchange.Tables.Export;
using JourneyKit.Model;

namespace JourneyKit.Exchange;

/// <summary>
/// Writes a map as tables for Excel and other programs. Headers are the keys of the format, ids stay ids; a list has one text on each
/// line, other lists and mappings are JSON. Texts never become formulas: in a workbook they are cells of type text, in CSV
/// an apostrophe stands before those that begin as formulas do. The same map gives the same bytes.
/// </summary>
/// <example><code>File.WriteAllBytes("map.xlsx", MapTables.ToExcel(map));</code></example>
public static class MapTables
{
    /// <summary>All that a map says, as a workbook: a sheet for the map itself, and one for each kind of element.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The bytes of an .xlsx file. Texts longer than 32,767 characters, which Excel does not take, are kept whole.</returns>
    public static byte[] ToExcel(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return ExcelWriting.Of(ElementGrids.Of(map));
    }

    /// <summary>The touchpoints as CSV, one on each line, without what stands in them, such as pain points.</summary>
    /// <param name="map">The map.</param>
    /// <returns>A text with commas between columns, with a byte order mark at its beginning; lines end with a carriage return and a line feed.</returns>
    public static string ToCsv(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return CsvWriting.Of(ElementGrids.Of(map).FirstOrDefault(grid => grid.Name == PropertyKeys.Touchpoints) ?? new Grid(PropertyKeys.Touchpoints, [ElementGrid.Id], []));
    }

    /// <summary>Which channels carry which stage, as a workbook of one sheet: channels in rows, stages in columns, names of touchpoints in cells.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The bytes of an .xlsx file.</returns>
    public static byte[] MatrixToExcel(JourneyMap map) => ExcelWriting.Of([MatrixGrid.Of(map)]);

    /// <summary>The same as CSV.</summary>
    /// <param name="map">The map.</param>
    /// <returns>A text with commas between columns, with a byte order mark at its beginning; lines end with a carriage return and a line feed.</returns>
    public static string MatrixToCsv(JourneyMap map) => CsvWriting.Of(MatrixGrid.Of(map));
}
