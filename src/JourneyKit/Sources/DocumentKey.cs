namespace JourneyKit.Sources;

/// <summary>A key that is known beforehand, of letters that no notation has to escape.</summary>
internal sealed class DocumentKey(string text)
{
    public string Text => text;
}
