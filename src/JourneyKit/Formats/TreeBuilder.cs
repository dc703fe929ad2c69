using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>Fills a located tree, node by node, and holds the budgets. Both notations go through here.</summary>
internal sealed class TreeBuilder
{
    private readonly SourceText source;
    private readonly ReadLimits limits;
    private readonly DiagnosticBag diagnostics;
    private readonly TextTable texts;
    private readonly Stack<int> open = new();
    private readonly TreeFaults faults;
    private readonly NodeList nodes;
    private readonly int mostNodes;
    private readonly int longest;
    private int aliasNodes;
    private long aliasLength;
    private bool isValueMissing;

    /// <summary>Makes a builder.</summary>
    /// <param name="source">The text.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Takes what goes beyond them.</param>
    /// <param name="bytesPerNode">How many bytes of such a text make a node, as a rule: the first guess of what is needed.</param>
    public TreeBuilder(SourceText source, ReadLimits limits, DiagnosticBag diagnostics, int bytesPerNode)
    {
        this.source = source;
        this.limits = limits;
        this.diagnostics = diagnostics;
        longest = limits.ScalarLength;
        faults = new TreeFaults(source, limits.Diagnostics);

        // What a document that ends early lacks is added beyond the limit: there must be room for it.
        mostNodes = Math.Min(limits.Nodes, Node.Most / 2);
        var expected = Math.Min(mostNodes, source.Utf8.Length / bytesPerNode) + 16;
        nodes = new NodeList(expected);
        texts = JourneySchema.Vocabulary.NewTable(expected / 10);
    }

    /// <summary>Whether a budget is used up: nothing more is taken.</summary>
    public bool IsStopped { get; private set; }

    public int Count => nodes.Count;

    public int Depth => open.Count;

    /// <summary>The mapping or sequence that is being filled.</summary>
    public int Innermost => open.Peek();

    /// <summary>What the innermost one stands in, or itself.</summary>
    public int Outer => open.Count > 1 ? open.ElementAt(1) : Innermost;

    /// <summary>The key that a mapping or sequence stands under, where it has one.</summary>
    public string? KeyOf(int node) => node > 0 && nodes[node - 1] is { IsScalar: true } key && key.End > key.Start ? Encoding.UTF8.GetString(source.Utf8.Span[key.Start..key.End]) : null;

    /// <summary>Where the last node ends.</summary>
    public int LastEnd { get; private set; }

    public ref readonly Node this[int node] => ref nodes[node];

    public LocatedTree ToTree(bool isTruncated)
    {
        // The tree stays as long as the document does; what was guessed too large does not.
        nodes.Trim();
        var tree = new LocatedTree(nodes, texts.Release(), [source], isTruncated);
        faults.Report(tree, diagnostics);
        return tree;
    }

    /// <summary>Says what is wrong with the scalar or key that is added next.</summary>
    public void ReportNext(DiagnosticDescriptor descriptor, string message, int start, int end, TextFix? fix = null) => faults.Add(nodes.Count, descriptor, message, start, end, fix);

    /// <summary>Says what is wrong with the scalar or key that was added last.</summary>
    public void ReportLast(DiagnosticDescriptor descriptor, string message, int start, int end, TextFix? fix = null) => faults.Add(nodes.Count - 1, descriptor, message, start, end, fix);

    /// <summary>Looks at a text in which escapes were resolved, and which is added next: false where no document can hold what they stand for.</summary>
    public bool Accepts(string text, int start, int end) => faults.Accept(nodes.Count, text, start, end);

    /// <summary>Takes back the scalar or key that was added last.</summary>
    public void DropLast()
    {
        nodes.RemoveLast();
        isValueMissing = false;
    }

    /// <summary>Makes of a scalar one of which nothing follows.</summary>
    public void MakeFaulty(int node) => nodes[node] = new Node(nodes[node].Start, nodes[node].End, nodes[node].Link, NodeKind.Faulty);

    /// <summary>Makes of the innermost mapping, whose only key has no value, a list of it.</summary>
    public void MakeList()
    {
        isValueMissing = false;
        nodes[Innermost] = new Node(nodes[Innermost].Start, nodes[Innermost].End, nodes[Innermost].Link, NodeKind.Sequence);
    }

    public void Begin(NodeKind kind, int start, int end)
    {
        if (open.Count >= limits.Depth)
        {
            Stop(start, end, $"Nesting is deeper than {limits.Depth}.");
            return;
        }

        if (Add(start, end, 0, kind))
        {
            open.Push(nodes.Count - 1);
        }
    }

    /// <summary>Puts the beginning of a mapping or sequence where its first node turned out to be.</summary>
    public void MoveStart(int node, int start) => nodes[node] = new Node(start, nodes[node].End, nodes[node].Link, nodes[node].Kind);

    /// <summary>Ends the innermost mapping or sequence.</summary>
    public void End(int end)
    {
        AddMissingValue();
        var node = open.Pop();
        ref var ended = ref nodes[node];
        LastEnd = Math.Max(end, ended.Start);
        ended = new Node(ended.Start, LastEnd, nodes.Count, ended.Kind);
    }

    /// <summary>Adds a scalar that stands in the source as it is.</summary>
    public void Scalar(NodeKind kind, ReadOnlySpan<byte> text, int start, int end)
    {
        if (text.Length <= TextTable.LongestInterned)
        {
            Add(start, end, IsProse(text) ? Node.Verbatim : texts.Intern(text), kind);
            return;
        }

        if (text.Length > longest && IsTooLong(Encoding.UTF8.GetCharCount(text), start, end))
        {
            Add(start, end, texts.Intern(""), NodeKind.Faulty);
        }
        else
        {
            Add(start, end, Node.Verbatim, kind);
        }
    }

    public void Scalar(NodeKind kind, string text, int start, int end)
    {
        if (IsTooLong(text.Length, start, end))
        {
            Add(start, end, texts.Intern(""), NodeKind.Faulty);
        }
        else
        {
            Add(start, end, TextTable.IsProse(text) ? Prose(kind, text, start, end) : texts.Intern(text), kind);
        }
    }

    /// <summary>Adds a key that stands in the source as it is.</summary>
    public void Key(NodeKind kind, ReadOnlySpan<byte> text, int start, int end)
    {
        if (text.Length <= TextTable.LongestInterned)
        {
            isValueMissing = Add(start, end, texts.Intern(text), kind);
        }
        else
        {
            Key(kind, Encoding.UTF8.GetString(text), start, end);
        }
    }

    public void Key(NodeKind kind, string text, int start, int end)
        => isValueMissing = IsTooLong(text.Length, start, end)
            ? Add(start, end, texts.Intern(""), NodeKind.Faulty)
            : Add(start, end, texts.Intern(text), kind);

    /// <summary>Copies a finished node with all below it: what an alias stands for.</summary>
    public void Repeat(int node, int start, int end)
    {
        var length = (nodes[node].IsScalar ? node + 1 : nodes[node].Link) - node;
        aliasNodes += length;
        if (aliasNodes > limits.AliasNodes)
        {
            Stop(start, end, $"Aliases stand for more than {limits.AliasNodes} nodes.");
            return;
        }

        aliasLength += LengthOfTexts(node, node + length);
        if (aliasLength > limits.AliasLength)
        {
            Stop(start, end, $"Aliases stand for texts of more than {limits.AliasLength} bytes.");
            return;
        }

        if (open.Count + nodes.HeightOf(node) > limits.Depth)
        {
            Stop(start, end, $"Nesting is deeper than {limits.Depth}, with what the alias stands for.");
            return;
        }

        if (nodes.Count + length > mostNodes)
        {
            StopAtNodes(start, end);
            return;
        }

        var shift = nodes.Count - node;
        for (var i = node; i < node + length; i++)
        {
            if (nodes[i] is { IsScalar: true, IsVerbatim: true })
            {
                // Else each alias would be a text of its own in the model.
                nodes[i] = nodes[i].WithLink(texts.Add(source.TextOf(nodes[i])));
            }

            var copy = nodes[i];
            ForceAdd(copy.Start, copy.End, copy.IsScalar ? copy.Link : copy.Link + shift, copy.Kind);
        }

        LastEnd = end;
    }

    /// <summary>Ends what is open, so that what was read is a tree.</summary>
    public void Close()
    {
        AddMissingValue();
        while (open.Count > 0)
        {
            End(LastEnd);
        }
    }

    public void Stop(int start, int end, string message)
    {
        IsStopped = true;
        diagnostics.Add(DocumentFaults.LimitExceeded, message, source.Span(start, end));
    }

    // A key always has a value: where the text ends early, and where a parser forgets it.
    private void AddMissingValue()
    {
        if (isValueMissing)
        {
            ForceAdd(LastEnd, LastEnd, texts.Intern(""), NodeKind.Plain);
        }
    }

    private void StopAtNodes(int start, int end)
    {
        if (!IsStopped)
        {
            Stop(start, end, $"The document has more than {mostNodes} nodes.");
        }
    }

    private bool Add(int start, int end, int link, NodeKind kind)
    {
        if (nodes.Count >= mostNodes)
        {
            StopAtNodes(start, end);
            return false;
        }

        ForceAdd(start, end, link, kind);
        return true;
    }

    private void ForceAdd(int start, int end, int link, NodeKind kind)
    {
        nodes.Add(start, end, link, kind);
        LastEnd = end;
        isValueMissing = false;
    }

    private static bool IsProse(ReadOnlySpan<byte> text) => text.Length > TextTable.ShortestProse && text.Contains((byte)' ') && Encoding.UTF8.GetCharCount(text) > TextTable.ShortestProse;

    // Texts that the source gives again when asked need not live while it is read.
    private int Prose(NodeKind kind, string text, int start, int end) => source.IsVerbatim(kind, start, end, text) ? Node.Verbatim : texts.Add(text);

    private bool IsTooLong(int length, int start, int end) => length > longest && ReportTooLong(start, end);

    private bool ReportTooLong(int start, int end)
    {
        ReportNext(DocumentFaults.LimitExceeded, $"A text is longer than {limits.ScalarLength} characters.", start, end);
        return true;
    }

    private long LengthOfTexts(int node, int behind)
    {
        var length = 0L;
        for (var i = node; i < behind; i++)
        {
            length += nodes[i].IsScalar ? nodes[i].End - nodes[i].Start : 0;
        }

        return length;
    }
}
