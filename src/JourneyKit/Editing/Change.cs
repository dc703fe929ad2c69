using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>The smallest change of a document: what it does to the value that the document says. How it is written is for the notation.</summary>
internal abstract record Change
{
    private Change()
    {
    }

    /// <summary>What the whole document says afterwards.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="root">What it says.</param>
    public abstract EditValue ApplyTo(LocatedTree tree, EditValue root);

    /// <summary>Another value at a place.</summary>
    /// <param name="Route">The place: the number of the entry or item in each mapping and list from the root on.</param>
    /// <param name="Value">The value.</param>
    public sealed record Set(int[] Route, EditValue Value) : Change
    {
        public override EditValue ApplyTo(LocatedTree tree, EditValue root) => root.With(Route, Value);
    }

    /// <summary>One entry or item more.</summary>
    /// <param name="Parent">The place of the mapping or list.</param>
    /// <param name="At">The number that it gets.</param>
    /// <param name="Entry">The entry or item.</param>
    public sealed record Insert(int[] Parent, int At, EditEntry Entry) : Change
    {
        public override EditValue ApplyTo(LocatedTree tree, EditValue root) => root.With(Parent, root.At(Parent).Inserted(At, Entry));
    }

    /// <summary>An entry or item less.</summary>
    /// <param name="Parent">The place of the mapping or list.</param>
    /// <param name="At">Its number.</param>
    public sealed record Remove(int[] Parent, int At) : Change
    {
        public override EditValue ApplyTo(LocatedTree tree, EditValue root) => root.With(Parent, root.At(Parent).Removed(At));
    }

    /// <summary>An entry or item at another place of the same mapping or list.</summary>
    /// <param name="Parent">The place of the mapping or list.</param>
    /// <param name="From">Its number.</param>
    /// <param name="To">The number that it gets.</param>
    public sealed record Move(int[] Parent, int From, int To) : Change
    {
        public override EditValue ApplyTo(LocatedTree tree, EditValue root) => root.With(Parent, root.At(Parent).Moved(From, To));
    }

    /// <summary>Another text for some scalars and keys.</summary>
    /// <param name="Nodes">The scalars and keys.</param>
    /// <param name="Text">The text.</param>
    public sealed record Reword(IReadOnlySet<int> Nodes, string Text) : Change
    {
        public override EditValue ApplyTo(LocatedTree tree, EditValue root)
            => EditValue.Of(tree, tree.Root, node => Nodes.Contains(node) ? Text : tree.Text(node));
    }
}
