using System.Buffers;
using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>
/// Where the entries and items of a text stand, and which comments belong to which: those in its lines, and those right
/// above it that are indented as it is. JSON is read as what it is, YAML without comments.
/// </summary>
internal sealed class EntryPlaces(LocatedTree tree)
{
    private static readonly SearchValues<byte> EndsOfAlias = SearchValues.Create(" \t\r\n,]}"u8);

    private readonly Dictionary<int, List<EntryExtent>> extents = [];

    public LocatedTree Tree => tree;

    public TextLines Lines { get; } = new(tree.Sources[0]);

    /// <summary>The keys of a mapping, or the items of a list.</summary>
    public List<int> Children(int node) => [.. tree[node].Kind == NodeKind.Mapping ? tree.Entries(node) : tree.Items(node)];

    /// <summary>The value of a child: of an entry the node behind its key.</summary>
    public int ValueOf(int parent, int child) => tree[parent].Kind == NodeKind.Mapping ? child + 1 : child;

    /// <summary>Whether a mapping or list stands between brackets of its own.</summary>
    public bool HasBrackets(int node) => !tree[node].IsScalar && (Lines.Is(tree[node].Start, '{') || Lines.Is(tree[node].Start, '['));

    /// <summary>The extent of each entry or item of a block; nothing where they stand in a way that is not known.</summary>
    public List<EntryExtent> Of(int block)
    {
        if (!extents.TryGetValue(block, out var found))
        {
            extents[block] = found = tree[block].Kind == NodeKind.Mapping ? OfMapping(block) : OfList(block);
        }

        return found;
    }

    /// <summary>The place behind the colon of an entry; −1 where there is none.</summary>
    public int BehindColon(int key)
    {
        var at = Skip(tree[key].End);
        return Lines.Is(at, ':') ? at + 1 : -1;
    }

    /// <summary>The place behind a value that follows a colon or a dash.</summary>
    /// <param name="node">The value.</param>
    /// <param name="from">The place behind the colon or dash.</param>
    public int ContentEnd(int node, int from)
    {
        ref readonly var it = ref tree[node];
        if (it.Start < from)
        {
            // An alias: the nodes stand where the anchor is.
            var at = Skip(from);
            var length = Lines.Text[at..].IndexOfAny(EndsOfAlias);
            return !Lines.Is(at, '*') ? from : length < 0 ? Lines.Length : at + length;
        }

        return it.IsScalar && it.End == it.Start ? from : it.End;
    }

    /// <summary>The first place, from a given one on, that holds neither blank nor line break nor comment.</summary>
    public int Skip(int at)
    {
        for (at = Lines.Content(at); at < Lines.Length; at = Lines.Content(at))
        {
            if (Lines.Text[at] is (byte)'\r' or (byte)'\n')
            {
                at++;
            }
            else if (Lines.Text[at] == '#' && (at == 0 || Lines.Text[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                at = Lines.End(at);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private List<EntryExtent> OfMapping(int block)
    {
        var found = new List<EntryExtent>();
        foreach (var key in tree.Entries(block))
        {
            var colon = BehindColon(key);
            var start = StartOf(key);
            if (colon < 0 || (found.Count > 0 && !Lines.BeginsLine(start)))
            {
                return [];
            }

            found.Add(Extent(start, ContentEnd(key + 1, colon), found));
        }

        return found;
    }

    private List<EntryExtent> OfList(int block)
    {
        var found = new List<EntryExtent>();
        var dash = tree[block].Start;
        var column = Lines.Column(dash);
        foreach (var item in tree.Items(block))
        {
            if (found.Count > 0)
            {
                dash = Skip(Lines.End(found[^1].ContentEnd));
            }

            if (!Lines.Is(dash, '-') || Lines.Column(dash) != column)
            {
                return [];
            }

            found.Add(Extent(dash, ContentEnd(item, dash + 1), found));
        }

        return found;
    }

    /// <summary>Where an entry begins: at its key, or at the question mark before it.</summary>
    public int StartOf(int key)
    {
        var start = tree[key].Start;
        var line = Lines.Start(start);
        var before = Lines.Text[line..start].TrimEnd(" \t"u8);
        return before.EndsWith("?"u8) && (before.Length == 1 || before[^2] is (byte)' ' or (byte)'\t') ? line + before.Length - 1 : start;
    }

    /// <summary>Where the comment lines begin that belong to what begins a line; the line itself where there are none.</summary>
    public int LeadOf(int start, int notBefore)
    {
        var lead = Lines.Start(start);
        var column = start - lead;
        for (var line = Lines.Previous(lead); line >= notBefore && Lines.IsComment(line) && Lines.Indentation(line) == column; line = Lines.Previous(line))
        {
            lead = line;
        }

        return lead;
    }

    private EntryExtent Extent(int start, int contentEnd, List<EntryExtent> before)
    {
        var column = Lines.Column(start);
        var ownsLine = Lines.BeginsLine(start);
        var end = Lines.Next(contentEnd);
        while (end < Lines.Length && Lines.IsComment(end) && Lines.Indentation(end) > column)
        {
            end = Lines.Next(end);
        }

        var lead = ownsLine ? LeadOf(start, before.Count > 0 ? before[^1].End : 0) : start;
        return new EntryExtent(lead, start, contentEnd, end, ownsLine);
    }
}
