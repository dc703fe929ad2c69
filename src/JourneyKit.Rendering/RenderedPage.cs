using System.Text;

namespace JourneyKit.Rendering;

/// <summary>One page of a picture.</summary>
public sealed class RenderedPage
{
    /// <summary>Makes a page of bytes.</summary>
    /// <param name="content">The bytes of the file.</param>
    public RenderedPage(ReadOnlyMemory<byte> content) => Content = content;

    /// <summary>Makes a page of text.</summary>
    /// <param name="text">The text; it is written as UTF-8 without a byte order mark.</param>
    public RenderedPage(string text)
        : this(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text))))
    {
    }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The content as text, for notations that are text.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);

    /// <inheritdoc/>
    public override string ToString() => $"{Content.Length} bytes";
}
