using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Elements that are written as a list, each in lines of its own that begin with its id: <c>- id: pay</c> becomes <c>pay:</c>.</summary>
internal static class ListedBlock
{
    /// <summary>The change; null where an element is written otherwise.</summary>
    public static TextFix? WithoutDashes(LocatedTree tree, IEnumerable<int> items)
    {
        var edits = new List<TextEdit>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (tree[item].Kind != NodeKind.Mapping || tree.Entries(item).FirstOrDefault(LocatedTree.None) is not (>= 0 and var key)
                || tree.Text(key) is not ("id" or "to") || !tree[key + 1].IsScalar || tree.Text(key + 1) is not { } id || !Id.IsValid(id) || !ids.Add(id)
                || Edit(tree, key, id) is not { } edit)
            {
                return null;
            }

            edits.Add(edit);
        }

        return new TextFix(edits, IsSafe: true);
    }

    private static TextEdit? Edit(LocatedTree tree, int key, string id)
    {
        var source = tree.SourceOf(key);
        var (start, end) = (tree[key].Start, tree[key + 1].End);
        var text = source.Utf8.Span;
        if (!source.HasComments || !source.IsOriginal || text[start..end].Contains((byte)'\n'))
        {
            return null;
        }

        var before = text[..start].TrimEnd(" "u8);
        var behind = text[end..];
        behind = behind[..(behind.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var line ? line : behind.Length)].TrimStart(" "u8);
        return before is [.., (byte)'-'] && before[(before.LastIndexOf((byte)'\n') + 1)..^1].Trim(" "u8).IsEmpty && (behind.IsEmpty || behind[0] == '#')
            ? new TextEdit(before.Length - 1, end, FlowScalar.Of(id, NodeKind.Quoted) + ":")
            : null;
    }
}
