using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>A value in one of the three versions. Without a node: an element that a list of ids names, and that says nothing else.</summary>
internal sealed record MergePart(LocatedTree Tree, int Node)
{
    public bool IsBare => Node == LocatedTree.None;

    public bool IsNothing => !IsBare && Tree.IsNothing(Node);

    public NodeKind Kind => IsBare ? NodeKind.Mapping : Tree[Node].Kind;

    public EditValue Value => field ??= IsBare ? EditValue.Mapping([]) : EditValue.Of(Tree, Node);
}
