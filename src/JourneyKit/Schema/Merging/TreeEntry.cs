using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>An entry of a mapping, or what stands for one.</summary>
/// <param name="Key">The key or id.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Value">The value; <see cref="LocatedTree.None"/> for an item of a list of ids.</param>
internal sealed record TreeEntry(string Key, int Node, int Value);
