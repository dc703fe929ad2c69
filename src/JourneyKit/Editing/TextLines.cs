using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>The lines of a text, by offsets: where they begin and end, what they are, how far they are indented.</summary>
internal sealed class TextLines(SourceText source)
{
    public ReadOnlySpan<byte> Text => source.Utf8.Span;

    public int Length => source.Utf8.Length;

    /// <summary>The line break that the text uses: its first one.</summary>
    public string LineBreak
    {
        get
        {
            var at = Text.IndexOfAny((byte)'\r', (byte)'\n');
            return at < 0 || Text[at] == '\n' ? "\n" : at + 1 < Length && Text[at + 1] == '\n' ? "\r\n" : "\r";
        }
    }

    public string Slice(int start, int end) => System.Text.Encoding.UTF8.GetString(Text[start..end]);

    /// <summary>Where the line of a place begins.</summary>
    public int Start(int at) => Text[..at].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    /// <summary>Where the line of a place ends, before its line break.</summary>
    public int End(int at)
    {
        var length = Text[at..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? Length : at + length;
    }

    /// <summary>Where the line behind that of a place begins; the end of the text where there is none.</summary>
    public int Next(int at)
    {
        var end = End(at);
        return end == Length ? end : Text[end] == '\r' && end + 1 < Length && Text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The line before one that begins at a place; −1 where there is none.</summary>
    public int Previous(int start)
    {
        if (start == 0)
        {
            return -1;
        }

        var end = start - 1;
        return Start(Text[end] == '\n' && end > 0 && Text[end - 1] == '\r' ? end - 1 : end);
    }

    /// <summary>The first place, from a given one on, that holds no blank or tab.</summary>
    public int Content(int at)
    {
        var blanks = Text[at..].IndexOfAnyExcept((byte)' ', (byte)'\t');
        return blanks < 0 ? Length : at + blanks;
    }

    /// <summary>How many blanks and tabs stand before what a line says.</summary>
    public int Indentation(int start) => Content(start) - start;

    public int Column(int at) => at - Start(at);

    public bool IsBlank(int start) => Content(start) == End(start);

    public bool IsComment(int start) => Content(start) is var at && at < Length && Text[at] == '#';

    /// <summary>Whether nothing but blanks stands before a place in its line.</summary>
    public bool BeginsLine(int at) => Content(Start(at)) == at;

    public bool Is(int at, char character) => at >= 0 && at < Length && Text[at] == character;
}
