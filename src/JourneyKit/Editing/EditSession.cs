using JourneyKit.Diagnostics;
using JourneyKit.Editing.Json;
using JourneyKit.Editing.Yaml;
using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>
/// A file while it is edited, change by change. Each is made on the value that the file says, and written; what is
/// written is read again, and holds only where it says just that.
/// </summary>
internal sealed class EditSession
{
    private readonly SourceText original;
    private readonly JourneyFormat format;
    private readonly ReadLimits limits;
    private State state;

    private EditSession(SourceText original, LocatedTree tree, JourneyFormat format, ReadLimits limits)
    {
        (this.original, this.format, this.limits) = (original, format, limits);
        state = new State(tree, EditValue.Of(tree, tree.Root), new EditedText(original.Utf8.Length));
    }

    public LocatedTree Tree => state.Tree;

    /// <summary>What the file says.</summary>
    public EditValue Value => state.Value;

    /// <summary>The text as it was.</summary>
    public SourceText Original => original;

    /// <summary>The text as it is now.</summary>
    public ReadOnlyMemory<byte> Text => state.Tree.Sources[0].Utf8;

    /// <summary>What was changed in the text as it was.</summary>
    public IReadOnlyList<TextEdit> Edits => state.Text.ToEdits();

    /// <summary>Opens a file; null where it cannot be read without fault, which is then reported.</summary>
    public static EditSession? Open(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag(int.MaxValue);
        var tree = TreeReader.Read(path, bytes, format, limits, found, out var source);
        diagnostics.Add(found);
        return tree is null || tree.Count == 0 || found.HasErrors || tree.Sources[0] != source ? null : new EditSession(source, tree, format, limits);
    }

    /// <summary>Where the file stands now, to come back to.</summary>
    public object Save() => state;

    public void Restore(object saved) => state = (State)saved;

    /// <summary>Makes a change, in the first way in which the text says afterwards what it should; false where there is none.</summary>
    public bool TryApply(Change change)
    {
        if (format == JourneyFormat.Json)
        {
            change = change switch
            {
                Change.Set set => set with { Value = JsonValueText.Fit(set.Value) },
                Change.Insert insert => insert with { Entry = insert.Entry with { Value = JsonValueText.Fit(insert.Entry.Value) } },
                _ => change,
            };
        }

        var expected = change.ApplyTo(Tree, Value);
        INotationEdits notation = format == JourneyFormat.Json ? new JsonEdits(Tree) : new YamlEdits(Tree);
        foreach (var way in notation.WaysOf(change))
        {
            if (TryWrite(way, expected))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Changes the text in a given way; false where the text would not say what it should.</summary>
    /// <param name="edits">The changes.</param>
    /// <param name="expected">What the whole file should say.</param>
    public bool TryWrite(IReadOnlyList<TextEdit> edits, EditValue expected)
    {
        var used = edits.Where(edit => edit.Start < edit.End || edit.Replacement.Length > 0).OrderBy(edit => edit.Start).ToList();
        if (used.Zip(used.Skip(1)).Any(pair => pair.First.End > pair.Second.Start) || used.Exists(edit => edit.End < edit.Start || edit.Start < 0))
        {
            return false;
        }

        var text = new TextEdits(used).Apply(Text.Span);
        var found = new DiagnosticBag(int.MaxValue);
        var tree = TreeReader.Read(original.Path, text, format, limits, found, out var source);
        if (tree is null || tree.Count == 0 || found.HasErrors || tree.Sources[0] != source || !expected.IsAt(tree, tree.Root))
        {
            return false;
        }

        state = new State(tree, EditValue.Of(tree, tree.Root), state.Text.With(used));
        return true;
    }

    private sealed record State(LocatedTree Tree, EditValue Value, EditedText Text);
}
