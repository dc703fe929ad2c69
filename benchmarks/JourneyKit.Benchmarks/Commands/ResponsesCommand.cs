using System.IO.Compression;
using System.Text;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Exchange;
using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>What survey responses cost: time for each row, which is to stay the same however many there are, and what is allocated for it.</summary>
internal static class ResponsesCommand
{
    private static readonly int[] Sizes = [1000, 10_000, 100_000];

    private static readonly JourneyMap Map = new() { Id = "shop", Title = "Shop", State = MapState.Current, Touchpoints = [.. Enumerable.Range(0, 50).Select(at => new Touchpoint($"touchpoint-{at}"))] };

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        var grid = new TextGrid("form", "rows", "time", "a row", "allocated a row");
        foreach (var (form, make) in new (string, Func<int, byte[]>)[] { ("CSV", Text), ("Excel", Workbook) })
        {
            Import(make(Sizes[0]));
            foreach (var rows in Sizes)
            {
                var file = make(rows);
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = System.Diagnostics.Stopwatch.StartNew();
                Import(file);
                var time = watch.Elapsed;
                var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
                grid.Add(form, $"{rows}", Figures.Milliseconds(time.TotalMilliseconds), $"{(long)(time.TotalMicroseconds * 1000 / rows)} ns", $"{bytes / rows} B");
            }
        }

        grid.Print();
    }

    private static void Import(byte[] text)
    {
        using var stream = new MemoryStream(text);
        SurveyResponses.Import(stream, "answers.csv", Map);
    }

    // The same answers as a spreadsheet program saves them, with texts in the cells.
    private static byte[] Workbook(int rows)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Answers" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var sheet = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
            sheet.Append($"""<row r="1">{Cell("A1", "touchpoint")}{Cell("B1", "nps")}{Cell("C1", "comment")}{Cell("D1", "date")}</row>""");
            for (var row = 0; row < rows; row++)
            {
                var at = row + 2;
                sheet.Append($"""<row r="{at}">{Cell($"A{at}", $"touchpoint-{row % 50}")}<c r="B{at}"><v>{row % 11}</v></c>{Cell($"C{at}", $"It took answer number {row} to find out, and a second call")}{Cell($"D{at}", $"2026-03-{1 + (row % 28):00}")}</row>""");
            }

            Add(archive, "xl/worksheets/sheet1.xml", sheet.Append("</sheetData></worksheet>").ToString());
        }

        return bytes.ToArray();
    }

    private static string Cell(string place, string text) => $"""<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>""";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static byte[] Text(int rows)
    {
        var text = new StringBuilder("touchpoint,nps,comment,date\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append($"touchpoint-{row % 50},{row % 11},\"It took answer number {row} to find out, and a second call\",2026-03-{1 + (row % 28):00}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
