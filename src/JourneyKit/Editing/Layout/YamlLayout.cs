using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Writes a YAML file: blocks of two blanks, between brackets what fits a line.</summary>
internal sealed class YamlLayout
{
    private readonly LayoutWriter writer = new();

    private YamlLayout()
    {
    }

    /// <summary>Writes a file; null where something cannot be written as it must be.</summary>
    public static string? Write(LayoutDocument document, LayoutItem? first, string lineBreak)
    {
        var yaml = new YamlLayout();
        foreach (var line in document.Prefix)
        {
            yaml.writer.Add(line);
        }

        if (!yaml.Root(document.Root, first))
        {
            return null;
        }

        foreach (var line in document.Suffix)
        {
            yaml.writer.Add(line);
        }

        return yaml.writer.ToText(lineBreak);
    }

    private bool Root(LayoutItem root, LayoutItem? first)
    {
        Comments(root.Lead, 0, isFirst: true);
        if (root.Value is not LayoutValue.Collection value)
        {
            return false;
        }

        var isInLine = value.Items.Count == 0 || (value.IsFlow && FlowText.Of(value) is { } text && (text.Length <= LayoutWriter.Width || value.IsFixed));
        if (isInLine)
        {
            Comments(value.Tail, 0, isFirst: false);
            writer.Add(FlowText.Of(new LayoutValue.Collection(value.Kind, true)) is { } nothing && value.Items.Count == 0 ? nothing : FlowText.Of(value)!, root.Trailing);
        }
        else
        {
            Head(value, first);
            if (!Block(value, 0, null))
            {
                return false;
            }

            Comments(root.Trailing is { } comment ? [comment] : [], 0, isFirst: false);
        }

        Comments(root.Below, 0, isFirst: false);
        return true;
    }

    // The comments at the head of the file stay there, whatever entry comes first.
    private void Head(LayoutValue.Collection root, LayoutItem? first)
    {
        if (first is null || first.Lead.Count == 0)
        {
            return;
        }

        var split = first.HasBlankBefore ? first.Lead.Count : first.Lead.FindLastIndex(comment => comment.HasBlankBefore);
        var isOne = split <= 0;
        var count = isOne ? first.Lead.Exists(comment => comment.IsInstruction) ? 0 : first.Lead.Count : split;
        var head = first.Lead.GetRange(0, count);
        first.Lead.RemoveRange(0, count);
        Comments(head, 0, isFirst: writer.Count == 0);
        if (head.Count > 0 && (!isOne || (root.Items[0] != first && root.Items[0].Lead.Count > 0)))
        {
            writer.Blank();
        }
    }

    private void Comments(List<LayoutComment> comments, int column, bool isFirst)
    {
        foreach (var comment in comments)
        {
            if (comment.HasBlankBefore && !isFirst)
            {
                writer.Blank();
            }

            writer.Add(new string(' ', column) + comment.Text);
            isFirst = false;
        }
    }

    // What stands before the first entry is its indentation, or the dash that the block stands behind.
    private bool Block(LayoutValue.Collection block, int column, string? before)
    {
        for (var i = 0; i < block.Items.Count; i++)
        {
            if (!Item(block.Items[i], column, i == 0 ? before : null, isFirst: i == 0))
            {
                return false;
            }
        }

        Comments(block.Tail, column, isFirst: false);
        return true;
    }

    private bool Item(LayoutItem item, int column, string? before, bool isFirst)
    {
        var flow = item.Value is LayoutValue.Collection { IsFlow: true } collection ? collection : null;
        var inLine = flow is null ? null : FlowText.Of(flow);
        if (flow is { Items.Count: 0 })
        {
            inLine = EmptyInLine(item, flow);
        }
        else if (inLine is not null && !flow!.IsFixed && column + (item.Key?.Length ?? 0) + 2 + inLine.Length > LayoutWriter.Width)
        {
            inLine = null;
        }

        if (flow is { IsFixed: true } && inLine is null)
        {
            return false;
        }

        if (flow is not null && inLine is null && item.Trailing is { IsInstruction: true })
        {
            // In the line of the key it would hold for that line alone.
            item.RaiseTrailing();
        }

        if (before is null)
        {
            Comments(item.Lead, column, isFirst);
            if (item.HasBlankBefore && !(isFirst && item.Lead.Count == 0))
            {
                writer.Blank();
            }
        }

        var start = Start(item, before ?? new string(' ', column), column);
        switch (item.Value)
        {
            case LayoutValue.Nothing:
                writer.Add(start, item.Trailing);
                break;
            case LayoutValue.Scalar scalar:
                Lines(start + " " + scalar.Lines[0], scalar.Lines, 1, column + LayoutWriter.Step, item.Trailing, isBehindLast: true);
                break;
            case LayoutValue.TextBlock text:
                Lines(start + " " + text.Header, text.Lines, 0, column + LayoutWriter.Step, item.Trailing, isBehindLast: false);
                break;
            case LayoutValue.Collection when inLine is not null:
                writer.Add(start + " " + inLine, item.Trailing);
                break;
            case LayoutValue.Collection block:
                if (!Inner(item, block, column, start))
                {
                    return false;
                }

                break;
        }

        Comments(item.Below, item.Value is LayoutValue.TextBlock ? column + 1 : column + LayoutWriter.Step, isFirst: false);
        return true;
    }

    private bool Inner(LayoutItem item, LayoutValue.Collection block, int column, string start)
    {
        // The first entry of what an item holds stands in the line of its dash, unless a comment has to stand between them.
        if (item.Key is null && item.Trailing is null && block.Items[0].Lead.Count == 0)
        {
            return Block(block, column + LayoutWriter.Step, start + " ");
        }

        writer.Add(start, item.Trailing);
        return Block(block, column + LayoutWriter.Step, null);
    }

    private string Start(LayoutItem item, string before, int column)
    {
        if (item.Key is not { } key)
        {
            return before + "-";
        }

        if (FlowText.IsShortKey(key))
        {
            return before + key + ":";
        }

        var lines = LayoutTexts.Split(key);
        Lines(before + "? " + lines[0], [.. lines.Select(line => line.TrimStart(' ', '\t'))], 1, column + LayoutWriter.Step, null, isBehindLast: false);
        return new string(' ', column) + ":";
    }

    private void Lines(string first, IReadOnlyList<string> lines, int from, int column, LayoutComment? comment, bool isBehindLast)
    {
        var hasMore = from < lines.Count;
        writer.Add(first, hasMore && isBehindLast ? null : comment);
        for (var i = from; i < lines.Count; i++)
        {
            writer.Add(lines[i].Length == 0 ? "" : new string(' ', column) + lines[i], isBehindLast && i == lines.Count - 1 ? comment : null);
        }
    }

    // Between brackets that hold nothing there is no place for a comment.
    private static string EmptyInLine(LayoutItem item, LayoutValue.Collection flow)
    {
        foreach (var comment in flow.Tail)
        {
            if (item.Trailing is null && flow.Tail.Count == 1)
            {
                item.Follow(comment);
            }
            else
            {
                item.Lead.Add(comment);
            }
        }

        flow.Tail.Clear();
        return flow.Kind == NodeKind.Mapping ? "{}" : "[]";
    }
}
