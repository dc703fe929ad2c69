using System.IO.Compression;
using System.Text;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>
/// Writes tables as a workbook of Excel with a sheet for each. The same tables give the same bytes: the times in the
/// archive are fixed, and nothing is compressed, since versions of .NET compress differently. Texts are cells of type
/// text, which no program takes for formulas.
/// </summary>
internal static class ExcelWriting
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IReadOnlyList<Grid> grids)
    {
        ArgumentNullException.ThrowIfNull(grids);
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TypeOf("sheet.main")}\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{TypeOf("styles")}\"/>{Each(grids, at => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"{TypeOf("worksheet")}\"/>")}</Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{Each(grids, at => $"<sheet name=\"{ExcelText.Of(grids[at - 1].Name)}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>")}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Each(grids, at => $"<Relationship Id=\"rId{at}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")}<Relationship Id=\"rId{grids.Count + 1}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/><xf fontId=\"1\" applyFont=\"1\" xfId=\"0\"/><xf applyAlignment=\"1\" xfId=\"0\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>");
            for (var at = 0; at < grids.Count; at++)
            {
                Add(archive, $"xl/worksheets/sheet{at + 1}.xml", Sheet(grids[at]));
            }
        }

        return file.ToArray();
    }

    private static string Sheet(Grid grid)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols><col min=\"1\" max=\"{Math.Max(1, grid.Header.Count)}\" width=\"24\" customWidth=\"1\"/></cols><sheetData>");
        Row(text, 1, [.. grid.Header.Select(header => new GridCell(header))], style: 1);
        for (var at = 0; at < grid.Rows.Count; at++)
        {
            Row(text, at + 2, grid.Rows[at], style: 2);
        }

        return text.Append("</sheetData></worksheet>").ToString();
    }

    private static void Row(StringBuilder text, int row, IReadOnlyList<GridCell> cells, int style)
    {
        text.Append($"<row r=\"{row}\">");
        for (var at = 0; at < cells.Count; at++)
        {
            var place = $"r=\"{ColumnName.Of(at)}{row}\" s=\"{style}\"";
            text.Append(cells[at] switch
            {
                { Text: "" } => "",
                { IsNumber: true } => $"<c {place}><v>{cells[at].Text}</v></c>",
                _ => $"<c {place} t=\"inlineStr\"><is><t xml:space=\"preserve\">{ExcelText.Of(cells[at].Text)}</t></is></c>",
            });
        }

        text.Append("</row>");
    }

    private static string TypeOf(string part) => $"application/vnd.openxmlformats-officedocument.spreadsheetml.{part}+xml";

    private static string Each(IReadOnlyList<Grid> grids, Func<int, string> element) => string.Concat(Enumerable.Range(1, grids.Count).Select(element));

    private static void Add(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(Declaration + content));
    }
}
