using JourneyKit.Exchange.Tables.Csv;
using JourneyKit.Exchange.Tables.Excel;

namespace JourneyKit.Exchange.Tables;

/// <summary>Opens a file by what it holds, whatever its name says.</summary>
internal static class TableFile
{
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Opens it.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="sheet">The name of the sheet of an Excel file; null for the first.</param>
    /// <exception cref="TableFaultException">It is of no form that is read here.</exception>
    public static ITable Open(Stream stream, string? sheet)
    {
        var start = new byte[Zip.Length];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (read == start.Length && start.AsSpan().SequenceEqual(CompoundFile))
        {
            throw new TableFaultException("This is an Excel file of the old form (.xls), or one with a password. Save it as .xlsx without a password, or as CSV.");
        }

        return read == start.Length && start.AsSpan().SequenceEqual(Zip) ? ExcelTable.Open(stream, sheet) : CsvTable.Open(stream);
    }
}
