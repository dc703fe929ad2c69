using System.Globalization;
using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Checking;

/// <summary>
/// Writes a model as the located tree that reading its text would give, without making the text. What no text could
/// hold is noted on the way, and what reading has to say comes from reading the tree.
/// </summary>
internal sealed class ModelTreeWriter(ReadLimits limits) : TreeWriter
{
    private readonly NodeList nodes = new(16);
    private readonly TextTable texts = JourneySchema.Vocabulary.NewTable(16);
    private readonly Stack<int> open = new();
    private readonly List<(int Node, DiagnosticDescriptor Descriptor, string Message)> faults = [];

    /// <summary>Ends the writing.</summary>
    public LocatedTree ToTree()
    {
        nodes.Trim();
        return new LocatedTree(nodes, texts.Release(), [], isTruncated: false);
    }

    /// <summary>Says what no text could hold.</summary>
    public void Report(ReadContext context)
    {
        foreach (var (node, descriptor, message) in faults)
        {
            context.Report(descriptor, node, message);
        }

        if (nodes.Count > limits.Nodes)
        {
            context.Report(DocumentFaults.LimitExceeded, 0, $"The document has more than {limits.Nodes} nodes.");
        }
    }

    public override void BeginMapping() => Begin(NodeKind.Mapping);

    public override void EndMapping() => End();

    public override void BeginSequence(bool compact) => Begin(NodeKind.Sequence);

    public override void EndSequence() => End();

    public override void Key(string key) => Add(NodeKind.Plain, key, texts.Intern(key));

    public override void Key(DocumentKey key) => Add(NodeKind.Plain, texts.Intern(key.Text));

    // A key of the team's own that lacks its x- may be a key of the format: with a number of its own it is not taken for that.
    public override void OwnKey(string key)
        => Add(NodeKind.Plain, key, key.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal) ? texts.Intern(key) : texts.Add(key));

    public override void Text(string text) => Add(NodeKind.Quoted, text, texts.Take(text));

    public override void Token(string token) => Add(NodeKind.Plain, texts.Intern(token));

    public override void Number(decimal number) => Token(Numerals.Number(number));

    public override void Number(int number) => Token(number.ToString(CultureInfo.InvariantCulture));

    public override void Digits(string digits) => Token(digits);

    public override void Boolean(bool value) => Token(value ? "true" : "false");

    public override void Null() => Token("");

    public override bool TryDescend(int levels)
    {
        var isTooDeep = open.Count + levels > limits.Depth;
        if (isTooDeep)
        {
            AddFaulty(DocumentFaults.LimitExceeded, $"Nesting is deeper than {limits.Depth}.", texts.Intern(""));
        }

        return !isTooDeep;
    }

    private void Begin(NodeKind kind)
    {
        open.Push(nodes.Count);
        Add(kind, 0);
    }

    private void End()
    {
        var node = open.Pop();
        nodes[node] = nodes[node].WithLink(nodes.Count);
    }

    private void Add(NodeKind kind, string text, int link)
    {
        if (text.Length > limits.ScalarLength)
        {
            AddFaulty(DocumentFaults.LimitExceeded, $"A text is longer than {limits.ScalarLength} characters.", texts.Intern(""));
        }
        else if (!Characters.IsWritable(text))
        {
            AddFaulty(DocumentFaults.ForbiddenCharacter, Characters.Fault(text), link);
        }
        else
        {
            NoteInvisible(text, isKey: kind == NodeKind.Plain);
            Add(kind, link);
        }
    }

    private void NoteInvisible(string text, bool isKey)
    {
        if (isKey && InvisibleCharacters.IndexInName(text) is >= 0 and var inKey)
        {
            faults.Add((nodes.Count, DocumentFaults.InvisibleCharacter, InvisibleCharacters.Fault(text, inKey)));
        }
        else if (!isKey && InvisibleCharacters.IndexInText(text) is >= 0 and var inText)
        {
            faults.Add((nodes.Count, DocumentFaults.InvisibleInText, InvisibleCharacters.FaultOfText(text, inText)));
        }
    }

    // Said once: nothing follows from a node that is faulty.
    private void AddFaulty(DiagnosticDescriptor descriptor, string message, int link)
    {
        faults.Add((nodes.Count, descriptor, message));
        Add(NodeKind.Faulty, link);
    }

    private void Add(NodeKind kind, int link) => nodes.Add(0, 0, link, kind);
}
