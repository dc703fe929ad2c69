using JourneyKit.Formats.Yaml;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Yaml;

/// <summary>Puts another value behind a colon or a dash. What stands behind the old one in its line, a comment, stays.</summary>
internal sealed class YamlValueEdits(EntryPlaces places, YamlValueText writer)
{
    private readonly TextLines lines = places.Lines;

    /// <summary>The ways to write a value in a place.</summary>
    public IEnumerable<IReadOnlyList<TextEdit>> Set(EditPlace place, EditValue value)
        => place.Parent == LocatedTree.None ? SetRoot(place.Value, value) : place.IsInBrackets ? SetInBrackets(place, value) : SetInBlock(place, value);

    private IEnumerable<IReadOnlyList<TextEdit>> SetRoot(int root, EditValue value)
    {
        ref readonly var it = ref places.Tree[root];
        return places.HasBrackets(root) || value.IsEmpty ? [[new TextEdit(it.Start, it.End, YamlValueText.InLine(value))]] : [];
    }

    private IEnumerable<IReadOnlyList<TextEdit>> SetInBrackets(EditPlace place, EditValue value)
    {
        var (start, end, isEmpty) = SpanOf(place);
        var texts = value.IsScalar ? StylesFor(place.Value, value, true).Select(style => YamlValueText.Scalar(value, style)) : [YamlValueText.InLine(value)];
        return texts.Select(text => (IReadOnlyList<TextEdit>)[new TextEdit(start, end, isEmpty && text.Length > 0 && place.Child != place.Value ? " " + text : text)]);
    }

    private IEnumerable<IReadOnlyList<TextEdit>> SetInBlock(EditPlace place, EditValue value)
    {
        var extents = places.Of(place.Parent);
        if (extents.Count == 0)
        {
            yield break;
        }

        var extent = extents[place.Number];
        var isItem = place.Child == place.Value;
        var from = isItem ? extent.Start + 1 : places.BehindColon(place.Child);
        foreach (var (head, rest) in FormsOf(place, value, lines.Column(extent.Start), isItem))
        {
            yield return Put(place, from, head, rest);
        }
    }

    // What the value looks like: in the line of its key, and in the lines below.
    private IEnumerable<(string Head, string Below)> FormsOf(EditPlace place, EditValue value, int column, bool isItem)
    {
        var old = places.Tree[place.Value];
        if (value.IsScalar)
        {
            var isBlock = IsTextBlock(place.Value);
            if ((isBlock || value.Kind == NodeKind.Quoted) && YamlText.StyleOf(value.Text, isInLine: false, isInBrackets: false) == YamlStyle.Literal)
            {
                var at = isBlock && lines.Next(old.Start) < old.End ? lines.Indentation(FirstLineOf(old)) : column + (isItem ? 2 : writer.Step);
                yield return writer.Literal(value.Text, at);
            }

            foreach (var style in StylesFor(place.Value, value, false))
            {
                yield return (YamlValueText.Scalar(value, style), "");
            }

            yield break;
        }

        var hadBrackets = !old.IsScalar && places.HasBrackets(place.Value) && old.Link > place.Value + 1;
        if (hadBrackets || value.IsEmpty)
        {
            yield return (YamlValueText.InLine(value), "");
        }

        if (!old.IsScalar && !places.HasBrackets(place.Value) && !value.IsEmpty && old.Kind == value.Kind)
        {
            yield return writer.Block(value, column, isItem, lines.Column(old.Start));
        }

        yield return writer.Behind(value, column, isItem);
        yield return (YamlValueText.InLine(value), "");
    }

    private List<TextEdit> Put(EditPlace place, int from, string head, string rest)
    {
        var (start, end, isEmpty) = SpanOf(place);
        var blankAndHead = head.Length > 0 ? " " + head : "";
        if (IsTextBlock(place.Value))
        {
            // A comment behind the sign of the text block stays in its line.
            var signEnd = start + Length(lines.Text[start..lines.End(start)]);
            return [new TextEdit(start, signEnd, head), new TextEdit(lines.End(start), Math.Max(end, lines.End(start)), rest)];
        }

        var isBlock = !places.Tree[place.Value].IsScalar && !places.HasBrackets(place.Value);
        if (isBlock && lines.BeginsLine(start))
        {
            return Both(TextEdit.Insert(from, blankAndHead), new TextEdit(lines.End(from), lines.End(end), rest));
        }

        var headEdit = isEmpty || head.Length == 0 ? new TextEdit(from, end, blankAndHead) : new TextEdit(start, end, head);
        return rest.Length == 0 ? [headEdit] : Both(headEdit, TextEdit.Insert(lines.End(end), rest));
    }

    private static List<TextEdit> Both(TextEdit first, TextEdit second)
        => first.End == second.Start ? [new TextEdit(first.Start, second.End, first.Replacement + second.Replacement)] : [first, second];

    private (int Start, int End, bool IsEmpty) SpanOf(EditPlace place)
    {
        ref readonly var it = ref places.Tree[place.Value];
        if (it.IsScalar && it.Start == it.End)
        {
            var from = place.Child == place.Value
                ? place.IsInBrackets ? it.Start : places.Of(place.Parent)[place.Number].Start + 1
                : Math.Max(places.BehindColon(place.Child), places.Tree[place.Child].End);
            return (from, from, true);
        }

        return (it.Start, it.End, false);
    }

    // The styles to try: that of the old value, then those with fewer signs of their own.
    private List<YamlStyle> StylesFor(int old, EditValue value, bool isInBrackets)
    {
        var first = lines.Is(places.Tree[old].Start, '"') ? YamlStyle.DoubleQuoted : lines.Is(places.Tree[old].Start, '\'') ? YamlStyle.SingleQuoted : YamlStyle.Plain;
        var best = YamlValueText.StyleOf(value, isInLine: true, isInBrackets);
        var isQuotable = value.Kind == NodeKind.Quoted || YamlText.StyleOf(value.Text, isInLine: true, isInBrackets) == YamlStyle.Plain;
        IEnumerable<YamlStyle> styles = first != YamlStyle.Plain && isQuotable && best != YamlStyle.DoubleQuoted ? [first, best, YamlStyle.SingleQuoted, YamlStyle.DoubleQuoted] : [best, YamlStyle.SingleQuoted, YamlStyle.DoubleQuoted];
        return [.. styles.Where(style => style != YamlStyle.SingleQuoted || !value.Text.Contains('\n', StringComparison.Ordinal)).Distinct()];
    }

    private bool IsTextBlock(int node) => places.Tree[node] is { Kind: NodeKind.Quoted } it && (lines.Is(it.Start, '|') || lines.Is(it.Start, '>'));

    private int FirstLineOf(in Node block)
    {
        var line = lines.Next(block.Start);
        while (lines.IsBlank(line) && lines.Next(line) < block.End)
        {
            line = lines.Next(line);
        }

        return line;
    }

    private static int Length(ReadOnlySpan<byte> line) => line.IndexOfAny((byte)' ', (byte)'\t') is var length && length < 0 ? line.Length : length;
}
