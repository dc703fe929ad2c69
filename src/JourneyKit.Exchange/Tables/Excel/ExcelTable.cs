using System.Globalization;
using System.Xml;

namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>A sheet of an Excel file (.xlsx). Its rows are read one at a time; those that are not written do not exist.</summary>
internal sealed class ExcelTable : ITable
{
    private readonly ExcelPackage package;
    private readonly XmlReader sheet;
    private readonly ExcelCell cell;

    private ExcelTable(ExcelPackage package, XmlReader sheet, ExcelCell cell, string name)
    {
        (this.package, this.sheet, this.cell) = (package, sheet, cell);
        Form = $"Excel, sheet `{name}`";
    }

    public string Form { get; }

    public static ExcelTable Open(Stream stream, string? sheetName)
    {
        var opened = ExcelPackage.Open(stream);
        try
        {
            var workbook = Workbook.Read(opened);
            var (name, path) = workbook.Sheet(sheetName);
            var cells = new ExcelCell(SharedTexts.Read(opened), DateStyles.Read(opened), workbook.CountsFrom1904);
            return new ExcelTable(opened, opened.Part(path) ?? throw new TableFaultException($"The Excel file names the sheet `{name}` and does not hold it. Save it anew in Excel."), cells, name);
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            opened.Dispose();
            throw ExcelPackage.Broken(fault);
        }
        catch (TableFaultException)
        {
            opened.Dispose();
            throw;
        }
    }

    public IEnumerable<TableRow> Rows()
    {
        var last = 0;
        while (Next(ref last) is { } row)
        {
            yield return row;
        }
    }

    public void Dispose()
    {
        sheet.Dispose();
        package.Dispose();
    }

    private TableRow? Next(ref int last)
    {
        var isInRow = false;
        try
        {
            while (sheet.Read())
            {
                if (sheet.NodeType == XmlNodeType.Element && sheet.LocalName == "row")
                {
                    last = NumberOf(sheet.GetAttribute("r"), last);
                    isInRow = true;
                    return Row(last);
                }
            }

            return null;
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            throw ExcelPackage.Broken(fault, isInRow ? last : last + 1);
        }
    }

    // Without a number it is the next one. Numbers that go back would name two rows alike.
    private static int NumberOf(string? written, int last)
    {
        if (written is null)
        {
            return last + 1;
        }

        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > last && number <= TableLimits.Rows
            ? number
            : throw new TableFaultException($"The row behind row {last} has the number {Short(written)}; rows count up from 1 to {TableLimits.Rows}. Save the file anew in Excel.") { Row = last + 1 };
    }

    private TableRow Row(int number)
    {
        var cells = new List<string>();
        var faults = new List<CellFault>();
        var (depth, next) = (sheet.Depth, 0);
        if (sheet.IsEmptyElement)
        {
            return new TableRow(number, [], []);
        }

        while (sheet.Read() && sheet.Depth > depth)
        {
            if (sheet.NodeType != XmlNodeType.Element || sheet.LocalName != "c")
            {
                continue;
            }

            var column = ColumnOf(sheet.GetAttribute("r"), next, number);
            next = column + 1;
            var (text, fault) = cell.Read(sheet);
            if (text.Length == 0 && fault is null)
            {
                continue;
            }

            if (column >= TableLimits.Columns)
            {
                throw new TableFaultException($"A cell stands in column {ColumnName.Of(column)}; at most {TableLimits.Columns} columns are read. Leave out what is no answer.") { Row = number, Column = column };
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = text;
            if (fault is not null)
            {
                faults.Add(new CellFault(column, fault));
            }
        }

        return new TableRow(number, [.. cells], faults);
    }

    private static int ColumnOf(string? reference, int next, int row)
        => reference is null ? next
            : ColumnName.Parse(reference.AsSpan().TrimEnd("0123456789")) is { } column ? column
            : throw new TableFaultException($"A cell has the place {Short(reference)}, which is none. Save the file anew in Excel.") { Row = row };

    private static string Short(string text) => text.Length > 20 ? text[..20] + "…" : text;
}
