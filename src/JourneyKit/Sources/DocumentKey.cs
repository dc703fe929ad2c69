using System.Text.Json;

namespace JourneyKit.Sources;

/// <summary>A key that is known beforehand, with the forms in which writers need it.</summary>
internal sealed class DocumentKey(string text)
{
    public string Text => text;

    public JsonEncodedText Json { get; } = JsonEncodedText.Encode(text);
}
