using System.IO.Compression;
using System.Text;

namespace JourneyKit.Exchange.Tests.Tables;

/// <summary>Makes Excel files part by part, sound and broken.</summary>
internal static class ExcelFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A cell with a text in it.</summary>
    public static string Text(string place, string text) => $"""<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>""";

    /// <summary>A file with one sheet.</summary>
    /// <param name="rows">The XML of its rows below the header, which names touchpoint, score, comment and date.</param>
    /// <param name="shared">The XML of the texts that cells share.</param>
    /// <param name="before">What stands before the root of the sheet.</param>
    public static byte[] Of(string rows, string shared = "", string before = "")
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Answers" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
            var header = $"""<row r="1">{Text("A1", "touchpoint")}{Text("B1", "score")}{Text("C1", "comment")}{Text("D1", "date")}</row>""";
            Add(archive, "xl/worksheets/sheet1.xml", $"""{before}<worksheet xmlns="{Main}"><sheetData>{header}{rows}</sheetData></worksheet>""");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
