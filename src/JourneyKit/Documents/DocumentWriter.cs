using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>Writes a document as it stands in its own file, in canonical form: links to other documents are kept, not followed.</summary>
internal static class DocumentWriter
{
    public static string Write(LocatedTree own, JourneyFormat format, Func<string, string>? movePath)
    {
        // The document has been found without fault; what is read here a second time has nothing left to report.
        var context = new ReadContext(own, new DiagnosticBag(0), keepsForm: true) { MovePath = movePath };
        ElementTable table = LibraryCheck.IsLibrary(own) ? JourneySchema.Library : JourneySchema.Map;
        var bytes = JourneyWriter.Write(format, writer => table.Transcribe(context, own.Root, writer));
        return System.Text.Encoding.UTF8.GetString(bytes.Span);
    }
}
