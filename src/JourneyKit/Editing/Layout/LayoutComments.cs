using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>The comments of a file.</summary>
internal static class LayoutComments
{
    /// <summary>What they say, sorted.</summary>
    public static List<string> Of(LocatedTree tree)
    {
        var lines = new TextLines(tree.Sources[0]);
        var scan = new LayoutScan(lines, hasComments: true);
        var scalars = Enumerable.Range(0, tree.Count).Where(node => tree[node].IsScalar && tree[node].End > tree[node].Start && !lines.Is(tree[node].Start, ':')).OrderBy(node => tree[node].Start);
        var ends = new Queue<(int Start, int End)>(scalars.Select(node => (tree[node].Start, tree[node].End)));
        while (!scan.IsAtEnd)
        {
            scan.Gap();
            while (ends.TryPeek(out var next) && next.Start < scan.At)
            {
                ends.Dequeue();
            }

            if (ends.TryPeek(out var scalar) && scalar.Start == scan.At)
            {
                var isBlock = lines.Is(scalar.Start, '|') || lines.Is(scalar.Start, '>');
                Header(scan, lines, isBlock ? scalar.Start : -1);
                scan.MoveTo(Math.Max(scan.At, scalar.End));
            }
            else if (!scan.IsAtEnd)
            {
                scan.MoveTo(scan.At + 1);
            }
        }

        return [.. scan.Pending.Select(comment => comment.Text).Order(StringComparer.Ordinal)];
    }

    // Behind the sign of a text block a comment can stand; the text begins in the next line.
    private static void Header(LayoutScan scan, TextLines lines, int start)
    {
        if (start < 0)
        {
            return;
        }

        var sign = lines.Text[start..].IndexOfAny(" \t\r\n"u8) is var length and >= 0 ? start + length : lines.Length;
        var hash = lines.Content(sign);
        if (lines.Is(hash, '#') && hash < lines.End(start))
        {
            scan.Pending.Add(new LayoutComment(lines.Slice(hash, lines.End(start)).TrimEnd(), 0, OwnsLine: false, HasBlankBefore: false, hash));
        }
    }
}
