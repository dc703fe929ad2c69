using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Reads how a file is written: its entries and items in order, each with the comments that belong to it.</summary>
internal sealed class LayoutReader
{
    private readonly LocatedTree tree;
    private readonly LayoutScan scan;
    private readonly LayoutTexts texts;
    private readonly LayoutFlowReader flows;

    private LayoutReader(LocatedTree tree, bool hasComments)
    {
        this.tree = tree;
        scan = new LayoutScan(new TextLines(tree.Sources[0]), hasComments);
        texts = new LayoutTexts(tree, scan);
        flows = new LayoutFlowReader(tree, scan, texts);
    }

    private TextLines Lines => scan.Lines;

    public static LayoutDocument Read(LocatedTree tree, bool hasComments) => new LayoutReader(tree, hasComments).Document();

    private LayoutDocument Document()
    {
        var prefix = hasMarks() ? TakePrefix() : [];
        var root = new LayoutItem();
        scan.Gap();
        Value(root, tree.Root);
        var column = int.MaxValue;
        foreach (var comment in scan.TakePending())
        {
            column = Math.Min(column, comment.Column);
            root.TakeBelow(comment, column);
        }

        List<string> suffix = [];
        if (Lines.Text[scan.At..].StartsWith("..."u8) && tree.Sources[0].HasComments)
        {
            suffix = [.. Lines.Slice(scan.At, Lines.Length).Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Select(line => line.TrimEnd()).Where(line => line.Length > 0)];
            scan.MoveTo(Lines.Length);
        }

        if (!scan.IsAtEnd)
        {
            texts.Unknown();
        }

        return new LayoutDocument(prefix, root, suffix, texts.Fault);

        bool hasMarks() => tree.Sources[0].HasComments;
    }

    // A directive and the line of dashes, with the comments before it.
    private List<string> TakePrefix()
    {
        var root = tree[tree.Root].Start;
        for (var line = 0; line <= root && line < Lines.Length; line = Lines.Next(line))
        {
            if (Lines.Text[line..].StartsWith("---"u8) && (line + 3 == Lines.Length || Lines.Text[line + 3] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                var behind = Lines.Content(line + 3);
                var isAlone = behind == Lines.End(line) || Lines.Is(behind, '#');
                var end = isAlone ? Lines.End(line) : line + 3;
                scan.MoveTo(isAlone ? Lines.Next(line) : end);
                return [.. Lines.Slice(0, end).Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Select(text => text.TrimEnd())];
            }

            if (!Lines.IsBlank(line) && !Lines.IsComment(line) && !Lines.Is(line, '%'))
            {
                break;
            }
        }

        return [];
    }

    // Stands behind the colon or dash and the gap that follows.
    private void Value(LayoutItem item, int node)
    {
        ref readonly var it = ref tree[node];
        if (texts.IsNothing(node))
        {
            TakeTrailing(item);
            return;
        }

        if (texts.RefuseUnlessAt(node, isBlock: !it.IsScalar && !texts.HasBrackets(node)))
        {
            return;
        }

        if (!it.IsScalar && !texts.HasBrackets(node))
        {
            if (item.Column >= 0 && scan.TakeTrailing() is { } behindKey)
            {
                item.Follow(behindKey);
            }

            item.Value = Block(node);
            return;
        }

        texts.Above(item);
        item.Value = it.IsScalar ? texts.Scalar(item, node) : flows.Collection(node);
        scan.Gap();
        TakeTrailing(item);
        texts.RefuseInstructionBehindLines(item, it.Start, scan.At);
    }

    private void TakeTrailing(LayoutItem item)
    {
        if (scan.TakeTrailing() is { } comment)
        {
            item.Follow(comment);
        }
    }

    private LayoutValue.Collection Block(int node)
    {
        var isMapping = tree[node].Kind == NodeKind.Mapping;
        var block = new LayoutValue.Collection(tree[node].Kind, IsFlow: false) { Column = Lines.Column(scan.At) };
        foreach (var child in isMapping ? tree.Entries(node) : tree.Items(node))
        {
            if (texts.Fault is not null)
            {
                break;
            }

            scan.Gap();
            if (Lines.Column(scan.At) != block.Column)
            {
                texts.Unknown();
                break;
            }

            var item = new LayoutItem { Node = child, Column = block.Column, HasBlankBefore = scan.HasBlank, Key = isMapping ? texts.Key(child) : null };
            Distribute(item, block);
            if (isMapping ? Entry(item, child) : scan.Take('-'))
            {
                scan.Gap();
                Value(item, isMapping ? child + 1 : child);
            }
            else if (!isMapping)
            {
                texts.Unknown();
            }

            block.Items.Add(item);
        }

        return block;
    }

    // Passes the key and its colon; false where no colon follows, and hence no value.
    private bool Entry(LayoutItem item, int key)
    {
        var isExplicit = scan.Is('?') && tree[key].Start != scan.At && scan.Take('?');
        if (isExplicit)
        {
            scan.Gap();
            item.Lead.AddRange(scan.TakePending());
        }

        return texts.PassKey(item, key, isExplicit);
    }

    // Comments between two entries belong to what stands above as far as they are indented more than the next entry.
    private void Distribute(LayoutItem item, LayoutValue.Collection block)
    {
        var column = int.MaxValue;
        foreach (var comment in scan.TakePending())
        {
            column = Math.Min(column, comment.Column);
            if (column > block.Column && block.Items.Count > 0)
            {
                block.Items[^1].TakeBelow(comment, column);
            }
            else
            {
                item.Lead.Add(comment);
            }
        }
    }
}
