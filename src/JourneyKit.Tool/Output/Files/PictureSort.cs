namespace JourneyKit.Tool.Output.Files;

/// <summary>Pictures: they take the place of pictures that this program wrote, and of nothing else.</summary>
/// <param name="picture">The picture that is written.</param>
internal sealed class PictureSort(ReadOnlyMemory<byte> picture) : OutputSort
{
    private const int Head = 1024;

    // Long enough for what tells sorts of files apart: "%PDF" and so on.
    private const int LeastMark = 4;

    // What other programs do not write in the same words: what a page allows, the faces of an SVG, the first lines of a graph,
    // the first entry of a workbook, the columns of a table, who a PNG and a PDF say has made them.
    private static readonly byte[][] OwnMarks =
    [
        [.. "default-src &#39;none&#39;; style-src &#39;sha256-"u8],
        [.. " font-family=\"Arial, &quot;Liberation Sans&quot;, Arimo, Helvetica"u8],
        [.. "digraph flow {\n    graph [label="u8],
        [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x21, 0x00],
        [.. "id,name,description,stage,channel,"u8],
        [.. "tEXtSoftware\0JourneyKit"u8],
        [.. "/Producer (JourneyKit)"u8],
    ];

    private static ReadOnlySpan<byte> Ends => " \n"u8;

    /// <inheritdoc/>
    protected override string Content => "a picture";

    /// <inheritdoc/>
    protected override string? Loss(string given, string path)
    {
        var head = picture.Span[..Math.Min(Head, picture.Length)];
        var there = new byte[Head];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var start = there.AsSpan(0, stream.ReadAtLeast(there, Head, throwOnEndOfStream: false));
        foreach (var mark in OwnMarks)
        {
            if (head.IndexOf(mark) >= 0)
            {
                return start.IndexOf(mark) >= 0 ? null : SomethingElse;
            }
        }

        return start.StartsWith(FirstWord(head)) ? null : SomethingElse;
    }

    // Such as the keyword of a diagram, or the names in the first row of a table.
    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOfAny(Ends) is var found and >= LeastMark ? found : LeastMark;
        return head[..Math.Min(end, head.Length)];
    }
}
