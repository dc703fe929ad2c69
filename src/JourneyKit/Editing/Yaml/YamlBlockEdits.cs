using JourneyKit.Sources;

namespace JourneyKit.Editing.Yaml;

/// <summary>Changes of the entries and items of a block: whole lines, with the comments that belong to them.</summary>
internal sealed class YamlBlockEdits(EntryPlaces places, YamlValueText writer)
{
    private readonly TextLines lines = places.Lines;

    /// <summary>The ways to put an entry or item in.</summary>
    public IEnumerable<IReadOnlyList<TextEdit>> Insert(int block, int at, EditEntry entry)
    {
        var extents = places.Of(block);
        if (extents.Count == 0)
        {
            yield break;
        }

        var column = lines.Column(extents[0].Start);
        var text = Written(block, at, entry, column);
        var prefix = new string(' ', column);
        var gap = HasGap(extents, at) ? lines.LineBreak : "";
        if (at > 0)
        {
            yield return [Below(extents[at - 1].End, gap, prefix + text)];
            if (lines.Next(extents[at - 1].ContentEnd) is var right && right != extents[at - 1].End)
            {
                yield return [Below(right, gap, prefix + text)];
            }

            // Behind blank lines that are part of the text above.
            yield return [Below(BehindBlank(extents[at - 1].End), "", prefix + text)];
        }

        if (at < extents.Count && extents[at].OwnsLine)
        {
            yield return [TextEdit.Insert(extents[at].Lead, prefix + text + lines.LineBreak + gap)];
        }

        if (at == 0 && !extents[0].OwnsLine)
        {
            yield return [TextEdit.Insert(extents[0].Start, text + lines.LineBreak + prefix)];
        }
    }

    /// <summary>The ways to take an entry or item out; another one is left.</summary>
    public IEnumerable<IReadOnlyList<TextEdit>> Remove(int block, int at)
    {
        var extents = places.Of(block);
        if (extents.Count == 0)
        {
            yield break;
        }

        var (lead, start, contentEnd, end, ownsLine) = extents[at];
        if (!ownsLine)
        {
            var next = extents[1].Start;
            if (lines.Text[contentEnd..next].IndexOfAnyExcept(" \t\r\n"u8) < 0)
            {
                yield return [TextEdit.Delete(start, next)];
            }

            yield return [TextEdit.Delete(start, lines.End(contentEnd))];
            yield break;
        }

        // Without a line break at its end the text keeps none.
        if (end == lines.Length && lines.End(contentEnd) == end)
        {
            yield return [TextEdit.Delete(BreakBefore(lead), end)];
            yield break;
        }

        var isBetweenGaps = lead > 0 && lines.IsBlank(lines.Previous(lead)) && end < lines.Length && lines.IsBlank(end);
        if (isBetweenGaps)
        {
            yield return [TextEdit.Delete(lead, BehindBlank(end))];
        }

        yield return [TextEdit.Delete(lead, end)];
        yield return [TextEdit.Delete(lead, lines.Next(contentEnd))];
    }

    /// <summary>The ways to put an entry or item at another place.</summary>
    public IEnumerable<IReadOnlyList<TextEdit>> Move(int block, int from, int to)
    {
        var extents = places.Of(block);
        if (extents.Count == 0)
        {
            yield break;
        }

        var order = Enumerable.Range(0, extents.Count).ToList();
        order.RemoveAt(from);
        order.Insert(to, from);
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        var prefix = new string(' ', lines.Column(extents[0].Start));
        var text = new System.Text.StringBuilder();
        for (var i = low; i <= high; i++)
        {
            var piece = PieceOf(extents[order[i]], prefix);
            var isBehindDash = i == 0 && !extents[0].OwnsLine;
            text.Append(!isBehindDash ? piece : lines.Is(extents[order[i]].Lead + prefix.Length, '#') && extents[order[i]].OwnsLine ? lines.LineBreak + piece : piece[prefix.Length..]);
            text.Append(i < high ? lines.LineBreak + lines.Slice(extents[i].End, extents[i + 1].Lead) : "");
        }

        var end = WithoutBreak(extents[high].End);
        yield return [new TextEdit(extents[low].Lead, end, text.ToString())];
    }

    private string Written(int block, int at, EditEntry entry, int column)
    {
        // A mapping is written as its neighbours are.
        var neighbours = places.Children(block).Select(child => places.ValueOf(block, child)).Where(value => places.Tree[value].Kind == NodeKind.Mapping && places.Tree[value].Link > value + 1).ToList();
        var near = neighbours.Count == 0 ? LocatedTree.None : neighbours[Math.Clamp(at - 1, 0, neighbours.Count - 1)];
        return near != LocatedTree.None && entry.Value is { Kind: NodeKind.Mapping, IsEmpty: false } && places.HasBrackets(near)
            ? writer.InBlock(entry with { Value = EditValue.Nothing }, column) + " " + YamlValueText.InLine(entry.Value)
            : writer.InBlock(entry, column);
    }

    private TextEdit Below(int at, string gap, string text)
        => at == lines.Length && lines.End(lines.Start(at)) == at && !EndsWithBreak()
            ? TextEdit.Insert(at, lines.LineBreak + gap + text)
            : TextEdit.Insert(at, gap + text + lines.LineBreak);

    private bool EndsWithBreak() => lines.Length == 0 || lines.Text[^1] is (byte)'\n' or (byte)'\r';

    private string PieceOf(EntryExtent extent, string prefix) => (extent.OwnsLine ? "" : prefix) + lines.Slice(extent.Lead, WithoutBreak(extent.End));

    private int WithoutBreak(int end) => BreakBefore(end) is var before && before < end && (lines.Text[end - 1] is (byte)'\n' or (byte)'\r') ? before : end;

    private int BreakBefore(int start)
        => start > 1 && lines.Text[start - 1] == '\n' && lines.Text[start - 2] == '\r' ? start - 2 : Math.Max(0, start - 1);

    private int BehindBlank(int line)
    {
        while (line < lines.Length && lines.IsBlank(line) && lines.Next(line) > line)
        {
            line = lines.Next(line);
        }

        return line;
    }

    // Whether blank lines stand between the entries around a place.
    private bool HasGap(List<EntryExtent> extents, int at)
    {
        if (extents.Count < 2)
        {
            return false;
        }

        var above = Math.Clamp(at - 1, 0, extents.Count - 2);
        return extents[above].End < extents[above + 1].Lead && lines.IsBlank(extents[above].End);
    }
}
