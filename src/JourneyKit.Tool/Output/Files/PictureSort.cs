namespace JourneyKit.Tool.Output.Files;

/// <summary>Pictures: they take the place of pictures only.</summary>
/// <param name="picture">The picture that is written.</param>
internal sealed class PictureSort(ReadOnlyMemory<byte> picture) : OutputSort
{
    private const int Head = 1024;

    // Long enough for what tells sorts of files apart: "<svg", "%PDF" and so on.
    private const int LeastMark = 4;

    private static ReadOnlySpan<byte> Ends => " \n,"u8;

    /// <inheritdoc/>
    protected override string Content => "a picture";

    /// <inheritdoc/>
    protected override string? Loss(string given, string path)
    {
        var head = picture.Span[..Math.Min(Head, picture.Length)];
        var there = new byte[Head];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var start = there.AsSpan(0, stream.ReadAtLeast(there, Head, throwOnEndOfStream: false));
        return start.StartsWith(Mark(head)) && (!IsPage(head) || IsPage(start)) ? null : SomethingElse;
    }

    // The first word, such as the keyword of a diagram or the first column of a table.
    private static ReadOnlySpan<byte> Mark(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOfAny(Ends) is var found and >= LeastMark ? found : LeastMark;
        return head[..Math.Min(end, head.Length)];
    }

    // Pages of other programs begin alike, but allow more.
    private static bool IsPage(ReadOnlySpan<byte> head) => head.IndexOf("default-src &#39;none&#39;; style-src &#39;sha256-"u8) >= 0;
}
