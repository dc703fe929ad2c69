using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Reads how mappings and lists between brackets are written.</summary>
internal sealed class LayoutFlowReader(LocatedTree tree, LayoutScan scan, LayoutTexts texts)
{
    private TextLines Lines => scan.Lines;

    /// <summary>Reads a mapping or list, and passes it.</summary>
    public LayoutValue.Collection Collection(int node)
    {
        var hasBrackets = texts.HasBrackets(node);
        var isMapping = tree[node].Kind == NodeKind.Mapping;
        var flow = new LayoutValue.Collection(tree[node].Kind, IsFlow: true);
        scan.MoveTo(scan.At + (hasBrackets ? 1 : 0));
        var open = scan.At;
        foreach (var child in isMapping ? tree.Entries(node) : tree.Items(node))
        {
            if (texts.Fault is not null)
            {
                return flow;
            }

            scan.Gap();
            flow.IsBroken |= flow.Items.Count == 0 && Lines.End(open) < scan.At;
            var item = new LayoutItem { Node = child, Column = 0, HasBlankBefore = scan.HasBlank, Key = isMapping ? texts.Key(child) : null };
            item.Lead.AddRange(scan.TakePending());
            var start = scan.At;
            if (!isMapping || Entry(item, child))
            {
                scan.Gap();
                Value(item, isMapping ? child + 1 : child);
            }

            flow.Items.Add(item);
            Comma(flow, item, start);
        }

        return hasBrackets ? Close(flow, node) : flow;
    }

    private bool Entry(LayoutItem item, int key)
    {
        var isExplicit = scan.Is('?') && tree[key].Start != scan.At && scan.Take('?');
        scan.Gap();
        item.Lead.AddRange(scan.TakePending());
        return texts.PassKey(item, key, isExplicit: true);
    }

    private void Value(LayoutItem item, int node)
    {
        item.Lead.AddRange(scan.TakePending());
        if (texts.IsNothing(node) || texts.RefuseUnlessAt(node, isBlock: !tree[node].IsScalar))
        {
            return;
        }

        item.Value = tree[node].IsScalar ? texts.Scalar(item, node) : Collection(node);
    }

    private void Comma(LayoutValue.Collection flow, LayoutItem item, int start)
    {
        if (scan.Is(',') && scan.At > 0 && char.IsAsciiDigit((char)Lines.Text[scan.At - 1]) && scan.At + 1 < Lines.Length && char.IsAsciiDigit((char)Lines.Text[scan.At + 1]) && flow.Kind == NodeKind.Sequence)
        {
            flow.BeforeTightComma.Add(item);
            flow.IsFixed = true;
        }

        flow.IsFixed |= flow.Kind == NodeKind.Sequence && item.Value is LayoutValue.Scalar { Lines: [{ Length: > 0 } first, ..] } && Typographic.IsQuote(first[0]);
        Behind(item, start);
        if (scan.Is(','))
        {
            scan.Take(',');
            Behind(item, start);
        }
    }

    private void Behind(LayoutItem item, int start)
    {
        scan.Gap();
        if (scan.TakeTrailing() is not { } comment)
        {
            return;
        }

        if (comment.IsInstruction && (!Lines.BeginsLine(start) || Lines.Start(start) != Lines.Start(comment.Start)))
        {
            texts.Refuse("An instruction to the checker behind several entries holds for their line. Put it on a line of its own above what it is for.", comment.Start);
        }

        item.Follow(comment);
    }

    private LayoutValue.Collection Close(LayoutValue.Collection flow, int node)
    {
        scan.Gap();
        flow.Tail.AddRange(scan.TakePending());
        if (!scan.Take(flow.Kind == NodeKind.Mapping ? '}' : ']') || scan.At != tree[node].End)
        {
            texts.Unknown();
        }

        return flow;
    }
}
