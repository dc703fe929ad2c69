namespace JourneyKit.Reports;

/// <summary>A map or library with what output calls its files.</summary>
/// <param name="name">What it is called.</param>
/// <param name="document">The document; null for what was made in code, which has no places.</param>
/// <param name="show">A place in one of its files as output names it; null where they are called by their paths.</param>
internal sealed class NamedDocument(string name, JourneyDocument? document, Func<SourceSpan, SourceSpan>? show = null)
{
    public string Name => name;

    /// <summary>Where an element or property stands; null for what no text holds.</summary>
    public SourceSpan? Place(ElementPath path) => document?.FindKeySpan(path) is { } span ? show?.Invoke(span) ?? span : null;
}
