using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>An element that is written by its id where it does not stand: at the top of the map, or in its touchpoint.</summary>
internal static class WrongLevel
{
    /// <summary>What a message says of such an id, to be appended; null where nothing of that name is known.</summary>
    /// <param name="places">Where the elements stand.</param>
    /// <param name="tree">The document in which the id is written.</param>
    /// <param name="key">The id, as a key.</param>
    public static string? Hint(IdPlaces places, LocatedTree tree, int key)
    {
        var isNothing = tree.IsNothing(key + 1);
        if ((tree[key + 1].IsScalar && !isNothing) || places.Find(tree.Text(key)) is not var (kind, above))
        {
            return null;
        }

        var written = tree.PathOf(key).Parent!.Segments;
        if (isNothing && !written.SequenceEqual(above.Take(written.Count), StringComparer.Ordinal))
        {
            // What stands elsewhere altogether was hardly to be taken out.
            return null;
        }

        var id = FlowText.Scalar(tree, key);
        var form = isNothing ? $"{id}: null" : FlowText.Mapping(tree, [FlowEntry.Of(tree, key)])[2..^2];
        var shared = written.Count < above.Length && written.SequenceEqual(above.Take(written.Count), StringComparer.Ordinal) ? written.Count : 0;
        foreach (var holder in above.Skip(shared).Reverse())
        {
            form = $"{holder}: {{ {form} }}";
        }

        return $" `{id}` is {kind.AsSet.WithArticle}: write `{form}`.";
    }
}
