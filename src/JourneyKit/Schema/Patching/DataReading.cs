using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Patching;

/// <summary>A value as the located tree of a document that holds nothing else, so that shapes read it as they read files.</summary>
internal sealed class DataReading
{
    private static readonly SourceText Nowhere = new("value", default);

    private readonly TextTable texts = JourneySchema.Vocabulary.NewTable(1);
    private readonly NodeList nodes = new(1);
    private readonly DiagnosticBag diagnostics = new(1);

    public DataReading(DataValue value)
    {
        Add(value);
        Tree = new LocatedTree(nodes, texts.Release(), [Nowhere], isTruncated: false);
        Context = new ReadContext(Tree, diagnostics, keepsForm: true);
    }

    private DataReading(string plain)
    {
        // Nothing is said of a trial: it is enough to know whether the text can be read.
        diagnostics = new DiagnosticBag(limit: -1);
        AddScalar(NodeKind.Plain, plain);
        Tree = new LocatedTree(nodes, texts.Release(), [Nowhere], isTruncated: false);
        Context = new ReadContext(Tree, diagnostics);
    }

    public LocatedTree Tree { get; }

    public ReadContext Context { get; }

    /// <summary>Makes a document that holds one plain scalar, to try whether it can be read.</summary>
    public static DataReading OfPlain(string text) => new(text);

    /// <summary>Ends the reading.</summary>
    /// <param name="value">What was read.</param>
    /// <exception cref="ArgumentException">It is at fault.</exception>
    public void ThrowIfFaulty(DataValue value)
    {
        ReferenceCheck.ReportForms(Context);
        if (diagnostics.HasErrors)
        {
            throw new ArgumentException(diagnostics.ToSortedList([])[0].Message, nameof(value));
        }
    }

    private void Add(DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Map:
                var map = Begin(NodeKind.Mapping);
                foreach (var (key, member) in value.Members)
                {
                    AddScalar(NodeKind.Quoted, key);
                    Add(member);
                }

                End(map);
                break;
            case DataKind.List:
                var list = Begin(NodeKind.Sequence);
                foreach (var item in value.Items)
                {
                    Add(item);
                }

                End(list);
                break;
            case DataKind.Null:
                AddScalar(NodeKind.Plain, "null");
                break;
            case DataKind.Text:
                AddScalar(NodeKind.Quoted, value.Text!);
                break;
            default:
                AddScalar(NodeKind.Plain, value.Text!);
                break;
        }
    }

    private int Begin(NodeKind kind)
    {
        nodes.Add(0, 0, 0, kind);
        return nodes.Count - 1;
    }

    private void End(int node) => nodes[node] = nodes[node].WithLink(nodes.Count);

    private void AddScalar(NodeKind kind, string text) => nodes.Add(0, 0, texts.Intern(text), kind);
}
