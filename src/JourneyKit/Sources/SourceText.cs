using System.Text;

namespace JourneyKit.Sources;

/// <summary>The text of one file: its bytes, and where its lines begin. Valid UTF-8, without a byte order mark.</summary>
internal sealed class SourceText
{
    private const int LongestCompared = 512;
    private const int LongLine = 4_096;

    private readonly SourceText? original;
    private readonly TextEdits? edits;
    private int[]? lineStarts;

    // A file of one long line is asked for it by every finding.
    private NumberedLine? lastLongLine;

    public SourceText(string path, ReadOnlyMemory<byte> utf8)
    {
        Path = path;
        Utf8 = utf8;
    }

    // A text with changes: it is read in place of the original, and its places are those of the original.
    private SourceText(SourceText original, TextEdits edits)
        : this(original.Path, edits.Apply(original.Utf8.Span))
    {
        this.original = original;
        this.edits = edits;
        HasComments = original.HasComments;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string Path { get; }

    /// <summary>How many lines there are.</summary>
    public int LineCount => LineStarts.Length;

    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Whether the notation has comments: YAML does.</summary>
    public bool HasComments { get; init; }

    /// <summary>Whether its places are those of the file, and not of a text with changes.</summary>
    public bool IsOriginal => original is null;

    private int[] LineStarts => original?.LineStarts ?? (lineStarts ??= FindLines());

    private CharacterCounts Counts => field ??= new CharacterCounts(Utf8);

    /// <summary>A line without its line break; empty where there is no such line.</summary>
    /// <param name="line">The line, from 1.</param>
    public string GetLine(int line)
    {
        if (original is not null)
        {
            return original.GetLine(line);
        }

        if (line < 1 || line > LineStarts.Length)
        {
            return "";
        }

        if (lastLongLine is { } last && last.Number == line)
        {
            return last.Text;
        }

        var end = line < LineStarts.Length ? LineStarts[line] : Utf8.Length;
        var bytes = Utf8.Span[LineStarts[line - 1]..end];
        var text = Encoding.UTF8.GetString(bytes).TrimEnd('\r', '\n');
        if (bytes.Length > LongLine)
        {
            lastLongLine = new NumberedLine(line, text);
        }

        return text;
    }

    /// <summary>The offsets of a text of ASCII, in order.</summary>
    public IEnumerable<int> Find(byte[] ascii)
    {
        for (var from = 0; ;)
        {
            var found = Utf8.Span[from..].IndexOf(ascii);
            if (found < 0)
            {
                yield break;
            }

            yield return from + found;
            from += found + ascii.Length;
        }
    }

    public SourceSpan Span(int start, int end) => new(Path, Position(start), Position(end));

    /// <summary>The text as if it had been written otherwise. Lines and places stay those of the file.</summary>
    public SourceText With(TextEdits changes) => new(this, changes);

    public SourcePosition Position(int offset)
    {
        if (original is not null)
        {
            return original.Position(edits!.Before(offset));
        }

        var found = Array.BinarySearch(LineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, CharsUpTo(LineStarts[line], Math.Min(offset, Utf8.Length)) + 1);
    }

    /// <summary>The text of a verbatim node.</summary>
    public string TextOf(in Node node) => Encoding.UTF8.GetString(Content(node.Kind, node.Start, node.End));

    /// <summary>Whether what stands in a place is the text of the scalar there, letter for letter.</summary>
    public bool IsVerbatim(NodeKind kind, int start, int end, string text)
    {
        if (kind == NodeKind.Quoted && end - start < 2)
        {
            return false;
        }

        var content = Content(kind, start, end);
        if (content.Length == text.Length)
        {
            return Ascii.Equals(content, text);
        }

        Span<byte> bytes = stackalloc byte[LongestCompared];
        return content.Length > text.Length && Encoding.UTF8.TryGetBytes(text, bytes, out var length) && content.SequenceEqual(bytes[..length]);
    }

    private ReadOnlySpan<byte> Content(NodeKind kind, int start, int end)
    {
        var quote = kind == NodeKind.Quoted ? 1 : 0;
        return Utf8.Span[(start + quote)..(end - quote)];
    }

    private int CharsUpTo(int lineStart, int offset)
        => offset - lineStart <= LongLine ? CharacterCounts.Count(Utf8.Span[lineStart..offset]) : Counts.Between(lineStart, offset);

    private int[] FindLines()
    {
        // Counted first: of a file of line breaks alone, a growing list would need three times as much.
        var starts = new int[CountLines()];
        var text = Utf8.Span;
        for (var (line, from) = (1, 0); line < starts.Length; line++)
        {
            from += text[from..].IndexOfAny((byte)'\n', (byte)'\r') + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n')
            {
                from++;
            }

            starts[line] = from;
        }

        return starts;
    }

    private int CountLines()
    {
        var text = Utf8.Span;
        return 1 + text.Count((byte)'\n') + text.Count((byte)'\r') - text.Count("\r\n"u8);
    }

    private sealed record NumberedLine(int Number, string Text);
}
