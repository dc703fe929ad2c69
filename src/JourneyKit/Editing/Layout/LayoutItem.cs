using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>An entry of a mapping or an item of a list, with the comments that belong to it.</summary>
internal sealed class LayoutItem
{
    /// <summary>The node of the key, or of the item; none for the document.</summary>
    public int Node { get; init; } = LocatedTree.None;

    /// <summary>The key as it is written; null for an item and the document.</summary>
    public string? Key { get; init; }

    /// <summary>The column in which it begins; −1 for the document.</summary>
    public int Column { get; init; } = -1;

    /// <summary>The comments above it.</summary>
    public List<LayoutComment> Lead { get; } = [];

    /// <summary>Whether a blank line stands right above it.</summary>
    public bool HasBlankBefore { get; set; }

    public LayoutValue Value { get; set; } = LayoutValue.Nothing.Instance;

    /// <summary>The comment behind it in its line.</summary>
    public LayoutComment? Trailing { get; private set; }

    /// <summary>The comments below it that are indented more than it is.</summary>
    public List<LayoutComment> Below { get; } = [];

    /// <summary>Takes a comment that stands behind it in its line.</summary>
    public void Follow(LayoutComment comment)
    {
        if (Trailing is null)
        {
            Trailing = comment;
        }
        else
        {
            Below.Add(comment);
        }
    }

    /// <summary>Makes of the comment behind it one above it.</summary>
    public void RaiseTrailing()
    {
        if (Trailing is { } comment)
        {
            Lead.Add(comment);
            Trailing = null;
        }
    }

    /// <summary>Takes a comment that stands below it and is indented more: it belongs to the innermost block that is indented no more than it.</summary>
    public void TakeBelow(LayoutComment comment, int column)
    {
        var holder = this;
        while (holder.Value is LayoutValue.Collection { IsFlow: false, Items: [.., var last] } block)
        {
            if (column <= block.Column)
            {
                block.Tail.Add(comment);
                return;
            }

            holder = last;
        }

        holder.Below.Add(comment);
    }
}
