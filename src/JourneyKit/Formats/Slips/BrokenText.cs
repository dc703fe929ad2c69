using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Slips;

/// <summary>A text, and where its parser gave up.</summary>
internal sealed class BrokenText(SourceText source, SyntaxFault fault)
{
    public SourceText Source => source;

    public SyntaxFault Fault => fault;

    public ReadOnlySpan<byte> Bytes => source.Utf8.Span;

    public bool IsInBrackets => fault.OpenBracket >= 0;

    public string Text(int start, int end) => start < end ? Encoding.UTF8.GetString(Bytes[start..end]) : "";

    public bool IsAt(int at, char character) => at >= 0 && at < Bytes.Length && Bytes[at] == character;

    public bool IsAt(int at, string characters) => at >= 0 && at < Bytes.Length && characters.Contains((char)Bytes[at], StringComparison.Ordinal);

    /// <summary>Whether a line ends at a place, or the text does.</summary>
    public bool IsLineEnd(int at) => at >= Bytes.Length || Bytes[at] is (byte)'\n' or (byte)'\r';

    /// <summary>Whether a blank, a tab or the end of a line is at a place.</summary>
    public bool IsSpace(int at) => IsLineEnd(at) || Bytes[at] is (byte)' ' or (byte)'\t';

    public int LineStart(int at) => Bytes[..Math.Min(at, Bytes.Length)].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;

    /// <summary>The end of the line, before its line break.</summary>
    public int LineEnd(int at)
    {
        var length = at < Bytes.Length ? Bytes[at..].IndexOfAny((byte)'\n', (byte)'\r') : 0;
        return length < 0 ? Bytes.Length : Math.Min(at + length, Bytes.Length);
    }

    /// <summary>The beginning of the next line, or the end of the text.</summary>
    public int NextLine(int at)
    {
        var end = LineEnd(at);
        return IsAt(end, '\r') && IsAt(end + 1, '\n') ? end + 2 : Math.Min(end + 1, Bytes.Length);
    }

    /// <summary>The end of what a line says: its end without blanks.</summary>
    public int ContentEnd(int at)
    {
        var start = LineStart(at);
        return start + Bytes[start..LineEnd(at)].TrimEnd(" \t"u8).Length;
    }

    /// <summary>The first place from here that holds no blank or tab.</summary>
    public int SkipBlanks(int at)
    {
        while (at < Bytes.Length && Bytes[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether nothing follows behind a place but blank lines: then the text may have been cut off there.</summary>
    public bool IsLast(int at) => Bytes[at..].IndexOfAnyExcept(" \t\r\n"u8) < 0;

    public int LineNumber(int at) => source.Position(at).Line;
}
