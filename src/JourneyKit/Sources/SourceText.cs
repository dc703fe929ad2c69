using System.Text;

namespace JourneyKit.Sources;

/// <summary>The text of one file: its bytes, and where its lines begin. Valid UTF-8, without a byte order mark.</summary>
public sealed class SourceText
{
    private readonly OffsetUnit unit;
    private int[]? byteStarts;
    private int[]? charStarts;
    private Count? lastCount;

    internal SourceText(string path, ReadOnlyMemory<byte> utf8, OffsetUnit unit)
    {
        Path = path;
        Utf8 = utf8;
        this.unit = unit;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string Path { get; }

    /// <summary>How many lines there are.</summary>
    public int LineCount => ByteStarts.Length;

    internal ReadOnlyMemory<byte> Utf8 { get; }

    internal OffsetUnit Unit => unit;

    private int[] ByteStarts => byteStarts ?? FindLines().Bytes;

    private int[] CharStarts => charStarts ?? FindLines().Chars;

    /// <summary>A line without its line break; empty where there is no such line.</summary>
    /// <param name="line">The line, from 1.</param>
    public string GetLine(int line)
    {
        if (line < 1 || line > ByteStarts.Length)
        {
            return "";
        }

        var end = line < ByteStarts.Length ? ByteStarts[line] : Utf8.Length;
        return Encoding.UTF8.GetString(Utf8.Span[ByteStarts[line - 1]..end]).TrimEnd('\r', '\n');
    }

    /// <summary>Where a text of ASCII stands, in order.</summary>
    internal IEnumerable<SourcePosition> Find(byte[] ascii)
    {
        for (var from = 0; ;)
        {
            var found = Utf8.Span[from..].IndexOf(ascii);
            if (found < 0)
            {
                yield break;
            }

            yield return PositionOfByte(from + found);
            from += found + ascii.Length;
        }
    }

    internal SourceSpan Span(int start, int end) => new(Path, Position(start), Position(end));

    internal SourcePosition Position(int offset)
    {
        var starts = unit == OffsetUnit.Utf8Bytes ? ByteStarts : CharStarts;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        var column = unit == OffsetUnit.Utf16Chars ? offset - starts[line] : CharsUpTo(starts[line], Math.Min(offset, Utf8.Length));
        return new SourcePosition(line + 1, column + 1);
    }

    private SourcePosition PositionOfByte(int offset)
    {
        var found = Array.BinarySearch(ByteStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, CharsUpTo(ByteStarts[line], offset) + 1);
    }

    // A file of one long line asks for places further and further into it: counting goes on from the last one.
    private int CharsUpTo(int lineStart, int offset)
    {
        var (from, chars) = lastCount is { } last && last.LineStart == lineStart && last.Offset <= offset ? (last.Offset, last.Chars) : (lineStart, 0);
        chars += Encoding.UTF8.GetCharCount(Utf8.Span[from..offset]);
        lastCount = new Count(lineStart, offset, chars);
        return chars;
    }

    private (int[] Bytes, int[] Chars) FindLines()
    {
        var bytes = new List<int> { 0 };
        var chars = new List<int> { 0 };
        var text = Utf8.Span;
        var charCount = 0;
        for (var from = 0; ;)
        {
            var length = text[from..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
            {
                break;
            }

            var next = from + length + 1;
            if (text[next - 1] == '\r' && next < text.Length && text[next] == '\n')
            {
                next++;
            }

            charCount += Encoding.UTF8.GetCharCount(text[from..next]);
            bytes.Add(next);
            chars.Add(charCount);
            from = next;
        }

        charStarts = [.. chars];
        byteStarts = [.. bytes];
        return (byteStarts, charStarts);
    }

    private sealed record Count(int LineStart, int Offset, int Chars);
}
