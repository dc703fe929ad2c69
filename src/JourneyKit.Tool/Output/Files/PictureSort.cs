namespace JourneyKit.Tool.Output.Files;

/// <summary>Pictures: they take the place of pictures only.</summary>
/// <param name="picture">The picture that is written.</param>
internal sealed class PictureSort(ReadOnlyMemory<byte> picture) : OutputSort
{
    // As long as what tells sorts of files apart: "<svg", "%PDF" and so on.
    private const int Mark = 4;

    /// <inheritdoc/>
    protected override string Content => "a picture";

    /// <inheritdoc/>
    protected override string? Loss(string given, string path)
    {
        var mark = picture.Span[..Math.Min(Mark, picture.Length)];
        var start = new byte[mark.Length];
        using var there = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        return there.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && mark.SequenceEqual(start) ? null : SomethingElse;
    }
}
