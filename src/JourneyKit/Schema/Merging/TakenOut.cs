using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>An element that a document takes out of what it inherits.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Tree">The document.</param>
/// <param name="Key">The key with the null: its own, or that of what holds it.</param>
internal sealed record TakenOut(ElementKind Kind, string Id, LocatedTree Tree, int Key)
{
    /// <summary>Whether it is gone with the library that defines it: what stands at the key names other libraries.</summary>
    public bool IsOfLibrary { get; init; }

    public SourceText Source => Tree.SourceOf(Key);

    /// <summary>The place of the null; where nothing is written for it, of the key.</summary>
    public SourceSpan Place => Tree[Key + 1] is var value && value.Start < value.End ? Tree.Span(Key + 1) : Tree.Span(Key);
}
