using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>Takes entries of blocks from one text to another as they are written, with the comments that belong to them.</summary>
internal sealed class EntryCopy(LocatedTree source)
{
    private readonly EntryPlaces places = new(source);

    /// <summary>Puts an entry in as the other text writes it; false where that text does not say the same there, or has it between brackets.</summary>
    /// <param name="session">The text to put it in.</param>
    /// <param name="insert">The entry, and where it goes.</param>
    /// <param name="path">The keys that lead to the mapping around it.</param>
    public bool TryInsert(EditSession session, Change.Insert insert, IReadOnlyList<string> path)
    {
        if (!source.Sources[0].HasComments || Find(path) is not { } block || source[block].Kind != NodeKind.Mapping || places.HasBrackets(block))
        {
            return false;
        }

        var at = places.Children(block).FindIndex(child => source.Text(child) == insert.Entry.Key);
        var extents = at < 0 ? [] : places.Of(block);
        if (extents.Count == 0 || !extents[at].OwnsLine || !EditValue.Of(source, places.ValueOf(block, places.Children(block)[at])).IsSame(insert.Entry.Value))
        {
            return false;
        }

        var target = new EntryPlaces(session.Tree);
        var place = EditPlace.Find(target, insert.Parent);
        if (place.IsAlias || place.IsInBrackets || target.HasBrackets(place.Value) || target.Of(place.Value) is not { Count: > 0 } into)
        {
            return false;
        }

        var text = Written(extents[at], target.Lines.Column(into[0].Start), target.Lines.LineBreak);
        var lead = extents[at].Lead;
        var gap = lead > 0 && places.Lines.IsBlank(places.Lines.Previous(lead)) ? target.Lines.LineBreak : "";
        var expected = insert.ApplyTo(session.Tree, session.Value);
        return WaysOf(target.Lines, into, insert.At, text, gap).Any(way => session.TryWrite([way], expected));
    }

    /// <summary>What the other text says at a path; null where nothing is there.</summary>
    public EditValue? ValueAt(IReadOnlyList<string> path) => Find(path) is { } node ? EditValue.Of(source, node) : null;

    private static IEnumerable<TextEdit> WaysOf(TextLines lines, List<EntryExtent> into, int at, string text, string gap)
    {
        if (at > 0)
        {
            var above = into[at - 1];
            yield return Below(lines, above.End, gap + text);
            if (lines.Next(above.ContentEnd) is var right && right != above.End)
            {
                yield return Below(lines, right, gap + text);
            }
        }

        if (at < into.Count && into[at].OwnsLine)
        {
            yield return TextEdit.Insert(into[at].Lead, text + gap);
        }
    }

    private static TextEdit Below(TextLines lines, int at, string text)
        => at == lines.Length && lines.Length > 0 && lines.Text[^1] is not ((byte)'\n' or (byte)'\r')
            ? TextEdit.Insert(at, lines.LineBreak + text[..^lines.LineBreak.Length])
            : TextEdit.Insert(at, text);

    private string Written(EntryExtent extent, int column, string lineBreak)
    {
        var lines = places.Lines;
        var from = lines.Column(extent.Start);
        var text = new System.Text.StringBuilder();
        for (var line = extent.Lead; line < extent.End; line = lines.Next(line))
        {
            var end = lines.End(line);
            var blanks = Math.Min(lines.Indentation(line), end - line);
            text.Append(blanks == end - line ? "" : new string(' ', Math.Max(0, blanks - from + column)) + lines.Slice(line + blanks, end)).Append(lineBreak);
        }

        return text.ToString();
    }

    private int? Find(IReadOnlyList<string> path)
    {
        var node = source.Root;
        foreach (var key in path)
        {
            node = source.ValueOf(node, key);
            if (node == LocatedTree.None)
            {
                return null;
            }
        }

        return node;
    }
}
