using System.IO.Compression;
using System.Xml;

namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>The parts of an Excel file (ECMA-376), each read as XML within limits: no entities, no references to other files.</summary>
internal sealed class ExcelPackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private readonly ZipArchive archive;

    private ExcelPackage(ZipArchive archive) => this.archive = archive;

    /// <summary>Opens it.</summary>
    /// <exception cref="TableFaultException">It is no archive.</exception>
    public static ExcelPackage Open(Stream stream)
    {
        try
        {
            var opened = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = opened.Entries.Count;
            return new ExcelPackage(opened);
        }
        catch (InvalidDataException fault)
        {
            throw Broken(fault);
        }
    }

    /// <summary>What is said of a file that is damaged, whatever library finds it out.</summary>
    public static TableFaultException Broken(Exception fault, int? row = null)
        => new($"The Excel file is damaged: {fault.Message.TrimEnd('.')}. Open it in Excel and save it anew.", fault) { Row = row };

    /// <summary>A part.</summary>
    /// <param name="name">Its path in the file, in any letter case.</param>
    /// <returns>Null where the file has none.</returns>
    public XmlReader? Part(string name)
    {
        var entry = archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new BoundedStream(entry.Open(), entry.CompressedLength, entry.FullName), Settings);
    }

    public void Dispose() => archive.Dispose();
}
