using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>A value of an extending document, and what it is put over.</summary>
/// <param name="Key">The key or id of both; empty for the documents themselves.</param>
/// <param name="Inherited">The inherited value; <see cref="LocatedTree.None"/> where nothing is inherited.</param>
/// <param name="Own">The document's own value.</param>
/// <param name="IsNew">Whether what it belongs to is not inherited either.</param>
internal readonly record struct MergedPair(string Key, int Inherited, int Own, bool IsNew = false)
{
    public bool IsInherited => Inherited != LocatedTree.None;
}
