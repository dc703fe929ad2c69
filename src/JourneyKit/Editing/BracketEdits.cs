using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>Changes of what stands between brackets: JSON, and the flow style of YAML.</summary>
internal sealed class BracketEdits(EntryPlaces places, IValueWriter writer)
{
    private readonly TextLines lines = places.Lines;

    /// <summary>The edits that put an entry or item in.</summary>
    public List<TextEdit> Insert(int parent, int at, EditEntry entry)
    {
        var spans = Spans(parent);
        if (!StandBetweenBrackets(parent, spans))
        {
            return [];
        }

        if (spans.Count == 0)
        {
            return [IntoEmpty(parent, entry)];
        }

        if (at < spans.Count)
        {
            var (next, _) = spans[at];
            if (!lines.BeginsLine(next))
            {
                return [TextEdit.Insert(next, writer.Write(entry, IndentationAt(next)) + "," + Gap(spans))];
            }

            var indentation = IndentationAt(next);
            return [TextEdit.Insert(Lead(spans, at), indentation + writer.Write(entry, indentation) + "," + lines.LineBreak)];
        }

        var (last, end) = spans[^1];
        var before = IndentationAt(last);
        var text = writer.Write(entry, before);
        if (!lines.BeginsLine(last))
        {
            return [TextEdit.Insert(end, "," + Gap(spans) + text)];
        }

        if (!lines.BeginsLine(places.Tree[parent].End - 1))
        {
            return [TextEdit.Insert(end, "," + lines.LineBreak + before + text)];
        }

        var comma = CommaBehind(end);
        var lineEnd = lines.End(comma < 0 ? end : comma);
        return comma >= 0 ? [TextEdit.Insert(lineEnd, lines.LineBreak + before + text + ",")]
            : lineEnd == end ? [TextEdit.Insert(end, "," + lines.LineBreak + before + text)]
            : [TextEdit.Insert(end, ","), TextEdit.Insert(lineEnd, lines.LineBreak + before + text)];
    }

    /// <summary>The edits that take an entry or item out.</summary>
    public List<TextEdit> Remove(int parent, int at)
    {
        var spans = Spans(parent);
        if (!StandBetweenBrackets(parent, spans))
        {
            return [];
        }

        var (start, end) = spans[at];
        var comma = CommaBehind(end);
        var (open, close) = (places.Tree[parent].Start + 1, places.Tree[parent].End - 1);
        if (spans.Count == 1 && IsBlank(open, start) && IsBlank(comma < 0 ? end : comma + 1, close))
        {
            return [TextEdit.Delete(open, close)];
        }

        var isLast = at == spans.Count - 1;
        var behind = isLast ? close : spans[at + 1].Start;
        if (lines.BeginsLine(start) && lines.BeginsLine(behind))
        {
            var gone = TextEdit.Delete(Lead(spans, at), lines.Next(comma < 0 ? end : comma));
            return isLast && comma < 0 && at > 0 && CommaBehind(spans[at - 1].End) is var previous and >= 0 ? [TextEdit.Delete(previous, previous + 1), gone] : [gone];
        }

        if (!isLast)
        {
            return [TextEdit.Delete(start, IsBlank(comma + 1, behind) ? behind : comma + 1)];
        }

        if (at == 0)
        {
            return [TextEdit.Delete(start, comma < 0 ? end : comma + 1)];
        }

        var between = CommaBehind(spans[at - 1].End);
        return IsBlank(between + 1, start)
            ? [TextEdit.Delete(between, end)]
            : [TextEdit.Delete(between, between + 1), TextEdit.Delete(start, end)];
    }

    /// <summary>The edit that puts an entry or item at another place.</summary>
    public List<TextEdit> Move(int parent, int from, int to)
    {
        var spans = Spans(parent);
        if (!StandBetweenBrackets(parent, spans))
        {
            return [];
        }

        var order = Enumerable.Range(0, spans.Count).ToList();
        order.RemoveAt(from);
        order.Insert(to, from);
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        var hasLines = lines.BeginsLine(places.Tree[parent].End - 1) && spans.TrueForAll(span => lines.BeginsLine(span.Start));
        return hasLines ? [MoveLines(spans, order, low, high)] : [MoveTexts(spans, order, low, high)];
    }

    // The entries change places; commas, breaks and comments between them stay.
    private TextEdit MoveTexts(List<(int Start, int End)> spans, List<int> order, int low, int high)
    {
        var text = new System.Text.StringBuilder();
        for (var i = low; i <= high; i++)
        {
            var (start, end) = spans[order[i]];
            text.Append(lines.Slice(start, end));
            text.Append(i < high ? lines.Slice(spans[i].End, spans[i + 1].Start) : "");
        }

        return new TextEdit(spans[low].Start, spans[high].End, text.ToString());
    }

    // The lines change places with their comments; the comma goes behind whatever is not the last.
    private TextEdit MoveLines(List<(int Start, int End)> spans, List<int> order, int low, int high)
    {
        var text = new System.Text.StringBuilder();
        for (var i = low; i <= high; i++)
        {
            var (_, end) = spans[order[i]];
            var comma = CommaBehind(end);
            var hasComma = CommaBehind(spans[i].End) >= 0;
            text.Append(lines.Slice(Lead(spans, order[i]), end)).Append(hasComma ? "," : "");
            text.Append(lines.Slice(comma < 0 ? end : comma + 1, lines.End(comma < 0 ? end : comma)));
            text.Append(i < high ? lines.Slice(LineEnd(spans[i].End), Lead(spans, i + 1)) : "");
        }

        return new TextEdit(Lead(spans, low), LineEnd(spans[high].End), text.ToString());
    }

    private int LineEnd(int end) => lines.End(CommaBehind(end) is var comma and >= 0 ? comma : end);

    private TextEdit IntoEmpty(int parent, EditEntry entry)
    {
        var (open, close) = (places.Tree[parent].Start + 1, places.Tree[parent].End - 1);
        if (!IsBlank(open, close))
        {
            return TextEdit.Insert(close, writer.Write(entry, IndentationAt(close)) + (lines.BeginsLine(close) ? lines.LineBreak + IndentationAt(close) : " "));
        }

        var line = IndentationAt(open);
        if (writer.IndentationOfLines is { } step)
        {
            var indentation = line + new string(' ', step);
            return new TextEdit(open, close, lines.LineBreak + indentation + writer.Write(entry, indentation) + lines.LineBreak + line);
        }

        var padding = writer.Padding(entry.Key is not null);
        return new TextEdit(open, close, padding + writer.Write(entry, line) + padding);
    }

    private List<(int Start, int End)> Spans(int parent)
        => [.. places.Children(parent).Select(child => places.Tree[parent].Kind == NodeKind.Mapping
            ? (places.StartOf(child), places.ContentEnd(child + 1, Math.Max(places.BehindColon(child), places.Tree[child].End)))
            : (places.Tree[child].Start, places.Tree[child].End))];

    // What an alias stands for is written elsewhere, and a single pair inside a list, as in [a: b], has no brackets of its own:
    // there is no place for either here, and no edit.
    private bool StandBetweenBrackets(int parent, List<(int Start, int End)> spans)
    {
        if (!places.HasBrackets(parent))
        {
            return false;
        }

        var at = places.Tree[parent].Start + 1;
        foreach (var (start, end) in spans)
        {
            if (start < at || end < start)
            {
                return false;
            }

            at = end;
        }

        return at < places.Tree[parent].End;
    }

    private int Lead(List<(int Start, int End)> spans, int at) => places.LeadOf(spans[at].Start, at == 0 ? 0 : lines.Next(CommaBehind(spans[at - 1].End) is var comma and >= 0 ? comma : spans[at - 1].End));

    private int CommaBehind(int end) => places.Skip(end) is var at && lines.Is(at, ',') ? at : -1;

    private bool IsBlank(int start, int end) => lines.Text[start..end].IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private string IndentationAt(int at) => lines.Start(at) is var line ? lines.Slice(line, line + Math.Min(lines.Indentation(line), lines.End(line) - line)) : "";

    // As between the entries that are there, where anything stands there.
    private string Gap(List<(int Start, int End)> spans)
    {
        if (spans.Count > 1 && CommaBehind(spans[0].End) is var comma and >= 0 && IsBlank(comma + 1, spans[1].Start) && lines.End(comma) > spans[1].Start)
        {
            return lines.Slice(comma + 1, spans[1].Start) is { Length: > 0 } gap ? gap : writer.Separator;
        }

        return writer.Separator;
    }
}
