namespace JourneyKit.Tool.Output.Files;

/// <summary>Pictures: they take the place of pictures only.</summary>
/// <param name="text">The picture that is written.</param>
internal sealed class PictureSort(string text) : OutputSort
{
    /// <inheritdoc/>
    protected override string Content => "a picture";

    /// <inheritdoc/>
    protected override string? Loss(string given, string path)
    {
        var start = text[..Math.Min(4, text.Length)];
        return File.ReadLines(path).FirstOrDefault()?.StartsWith(start, StringComparison.Ordinal) == true ? null : SomethingElse;
    }
}
