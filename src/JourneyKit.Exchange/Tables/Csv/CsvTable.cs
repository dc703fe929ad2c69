using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace JourneyKit.Exchange.Tables.Csv;

/// <summary>A text file whose lines are rows (RFC 4180), with whatever separator and encoding it has.</summary>
internal sealed class CsvTable : ITable
{
    private const int SampleCharacters = 65_536;
    private const int SampleBytes = 4096;

    private readonly RowBudgetReader reader;
    private readonly CsvParser parser;
    private readonly bool hasDeclaration;
    private bool isQuoteLost;

    private CsvTable(Stream stream, Encoding encoding, string encodingName)
    {
        var start = StartOf(stream, encoding);
        var (separator, name) = CsvSeparator.Of(start);
        hasDeclaration = CsvSeparator.DeclaredBy(start) is not null;
        Form = $"CSV, {name}, {encodingName}";
        reader = new RowBudgetReader(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true));
        parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            DetectColumnCountChanges = false,
            IgnoreBlankLines = false,
            MaxFieldSize = TableLimits.CellCharacters,
            BadDataFound = _ => isQuoteLost = true,
        });
    }

    public string Form { get; }

    public static CsvTable Open(Stream stream)
    {
        var start = new byte[SampleBytes];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var (encoding, name) = CsvEncoding.Of(start.AsSpan(0, read));
        if (name != "UTF-16" && name != "UTF-32" && start.AsSpan(0, read).Contains((byte)0))
        {
            throw new TableFaultException("This is no text: it has zero bytes. Give a CSV file, or an Excel file saved as .xlsx.");
        }

        return new CsvTable(stream, encoding, name);
    }

    public IEnumerable<TableRow> Rows()
    {
        var declared = hasDeclaration;
        while (Read())
        {
            if (declared)
            {
                declared = false;
                continue;
            }

            // Spreadsheets do not show the line of the declaration.
            yield return new TableRow(parser.Row - (hasDeclaration ? 1 : 0), parser.Record!, []);
        }
    }

    public void Dispose()
    {
        parser.Dispose();
        reader.Dispose();
    }

    private bool Read()
    {
        reader.BeginRow();
        var row = parser.Row + 1;
        if (row > TableLimits.Rows + 1)
        {
            throw new TableFaultException($"The file has more than {TableLimits.Rows} rows. Divide it, and import the parts one by one.") { Row = row };
        }

        try
        {
            isQuoteLost = false;
            if (!parser.Read())
            {
                return false;
            }

            if (parser.Count > TableLimits.Columns)
            {
                throw new TableFaultException($"The row has {parser.Count} columns; at most {TableLimits.Columns} are read. Look for a separator that was taken wrongly, or leave columns out.") { Row = row };
            }

            // Cells are looked at for quotation marks when they are asked for.
            _ = parser.Record;
            return !isQuoteLost || !parser.RawRecord.AsSpan().TrimEnd("\r\n").ContainsAny('\r', '\n')
                ? true
                : throw new TableFaultException("A quotation mark is opened in this row and not closed, so that the lines behind it cannot be told apart. Close it, or double it where it belongs to the text.") { Row = row };
        }
        catch (MaxFieldSizeException fault)
        {
            throw new TableFaultException($"A cell has more than {TableLimits.CellCharacters} characters. Shorten it; where it holds many lines, look for a quotation mark that is not closed.", fault) { Row = row, Column = Math.Max(0, parser.Count) };
        }
        catch (TableFaultException fault) when (fault.Row is null)
        {
            throw new TableFaultException(fault.Message, fault) { Row = row };
        }
    }

    private static string StartOf(Stream stream, Encoding encoding)
    {
        using var start = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: SampleCharacters, leaveOpen: true);
        var buffer = new char[SampleCharacters];
        var read = start.ReadBlock(buffer, 0, buffer.Length);
        stream.Position = 0;
        return new string(buffer, 0, read);
    }
}
