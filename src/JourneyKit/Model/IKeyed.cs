namespace JourneyKit.Model;

/// <summary>Something that stands in a keyed mapping of a document under a key of its own.</summary>
public interface IKeyed
{
    /// <summary>Whether the order of such elements in their mapping means something. It does for stages only.</summary>
    static virtual bool OrderMatters => false;

    /// <summary>The key as the document writes it: the element's id, or the id it refers to.</summary>
    string Key { get; }
}
