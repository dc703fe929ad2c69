using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Checking;

/// <summary>One reading of a model as if it were a document.</summary>
internal sealed class ModelReading
{
    private readonly DiagnosticBag diagnostics;
    private readonly LocatedTree tree;
    private readonly ReadContext context;

    private ModelReading(ReadLimits limits, ModelTreeWriter writer)
    {
        diagnostics = new DiagnosticBag(limits.Diagnostics);
        tree = writer.ToTree();
        context = new ReadContext(tree, diagnostics);
        writer.Report(context);
    }

    /// <summary>Whether there is a section that a library can have.</summary>
    public bool HasDefinitions => ElementKind.All.Any(kind => tree.ValueOf(tree.Root, kind.Key) != LocatedTree.None);

    /// <summary>Begins a reading.</summary>
    /// <param name="limits">How much it takes.</param>
    /// <param name="table">The table that writes the model.</param>
    /// <param name="model">The model.</param>
    public static ModelReading Of<T>(ReadLimits limits, ElementTable<T> table, T model)
    {
        var writer = new ModelTreeWriter(limits);
        table.Write(writer, model);
        return new ModelReading(limits, writer);
    }

    public T Read<T>(ElementTable<T> table) => table.Read(context, null, LocatedTree.None, tree.Root);

    /// <summary>Says where the path of the baseline can lead nowhere.</summary>
    public void CheckPath(JourneyMap map)
    {
        if (map.Baseline is { } path && WrittenPath.RefuseAnywhere(path) is { } reason)
        {
            context.Report(DocumentFaults.UnsafePath, tree.ValueOf(tree.Root, DocumentLinks.Baseline), WrittenPath.Refusal(path, reason));
        }
    }

    /// <summary>Says what does not fit between a map and its baseline.</summary>
    public void CheckBaseline(JourneyMap map, JourneyMap baseline)
    {
        foreach (var fault in BaselineCheck.FaultsOf(tree, map, baseline))
        {
            diagnostics.Add(fault with { Span = tree.Span(tree.Find(fault.Path).Value) });
        }
    }

    /// <summary>Follows the references, and ends the reading.</summary>
    /// <returns>What was found. Numbers of nodes, which kept it in order, are no places.</returns>
    public IReadOnlyList<Diagnostic> End(Baseline state, DefinedIds? baselineIds)
    {
        ReferenceCheck.Follow(context, state, baselineIds);
        return [.. diagnostics.ToSortedList([]).Select(found => found with { Span = null, Related = [], Severity = SeverityOf(found) })];
    }

    // A document may say nothing of an entry, which then is not there; of a model that has it, a document would lose it.
    private static DiagnosticSeverity SeverityOf(Diagnostic found)
        => found.Descriptor == DocumentFaults.EntryWithoutValue ? DiagnosticSeverity.Error : found.Severity;
}
