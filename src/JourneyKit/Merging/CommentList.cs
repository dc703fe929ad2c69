using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>The comments of a YAML text, in order.</summary>
internal static class CommentList
{
    public static List<MergeComment> Of(LocatedTree tree)
    {
        var found = new List<MergeComment>();
        if (!tree.Sources[0].HasComments)
        {
            return found;
        }

        var lines = new TextLines(tree.Sources[0]);
        var outline = new SourceOutline(tree, tree.Sources[0]);
        int[] elements = [.. Enumerable.Range(0, tree.Count).Where(node => tree.IsKey(node) || tree.IsItem(node)).OrderBy(node => tree[node].Start).ThenBy(node => node)];
        int[] starts = [.. elements.Select(node => tree[node].Start)];
        var at = 0;
        while (at < lines.Length && lines.Text[at..].IndexOf((byte)'#') is var next and >= 0)
        {
            at += next;
            if (outline.IsInScalar(at) || (at > 0 && lines.Text[at - 1] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')))
            {
                at++;
                continue;
            }

            var end = lines.End(at);
            found.Add(Belonging(at, end));
            at = end;
        }

        return found;

        MergeComment Belonging(int start, int end)
        {
            var text = lines.Slice(start, end).TrimEnd();
            var index = Array.BinarySearch(starts, start) is var exact and >= 0 ? exact : ~Array.BinarySearch(starts, start);
            var (before, after) = (index > 0 ? elements[index - 1] : LocatedTree.None, index < elements.Length ? elements[index] : LocatedTree.None);
            if (!lines.BeginsLine(start) && before != LocatedTree.None)
            {
                return new MergeComment(text, start, end, CommentPlace.Behind, PathOf(tree, before));
            }

            var isAbove = after != LocatedTree.None && (before == LocatedTree.None || lines.Column(start) <= lines.Indentation(lines.Start(tree[after].Start)));
            return isAbove ? new MergeComment(text, start, end, CommentPlace.Above, PathOf(tree, after))
                : new MergeComment(text, start, end, CommentPlace.Below, before == LocatedTree.None ? ElementPath.Root : PathOf(tree, before));
        }
    }

    // An item by what it says: its number changes.
    private static ElementPath PathOf(LocatedTree tree, int node)
        => tree.IsItem(node) && tree[node].IsScalar ? tree.PathOf(tree.ParentOf(node)) / tree.Text(node) : tree.PathOf(node);
}
