using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>A line as people see it, whether or not it is YAML: dashes, a key, a value, a comment.</summary>
internal sealed class YamlLine
{
    private readonly BrokenText text;

    private YamlLine(BrokenText text, int at)
    {
        this.text = text;
        Start = text.LineStart(at);
        Indentation = text.SkipBlanks(Start) - Start;
        End = text.ContentEnd(at);
        KeyStart = Math.Min(Start + Indentation, End);
        while (text.IsAt(KeyStart, '-') && KeyStart < End && text.IsSpace(KeyStart + 1))
        {
            KeyStart = Math.Min(text.SkipBlanks(KeyStart + 1), End);
        }

        Colon = FindColon(out var keyEnd);
        KeyEnd = keyEnd;
        ValueStart = Colon < 0 ? KeyStart : Math.Min(text.SkipBlanks(Colon + 1), End);
        ValueEnd = FindValueEnd();
    }

    /// <summary>The first place of the line.</summary>
    public int Start { get; }

    /// <summary>The end of what it says, without blanks.</summary>
    public int End { get; }

    /// <summary>With how many blanks and tabs it begins.</summary>
    public int Indentation { get; }

    /// <summary>Where what it says begins, behind the dashes of items.</summary>
    public int KeyStart { get; }

    public int KeyEnd { get; }

    /// <summary>The colon behind its key, or −1.</summary>
    public int Colon { get; }

    public bool HasKey => Colon >= 0;

    /// <summary>Where its value begins: behind the key, or where the key would be.</summary>
    public int ValueStart { get; }

    /// <summary>The end of its value, before a comment with blanks around its sign.</summary>
    public int ValueEnd { get; }

    public bool IsEmpty => End <= Start + Indentation;

    public bool IsComment => !IsEmpty && text.IsAt(Start + Indentation, '#');

    public bool IsItem => KeyStart > Start + Indentation;

    public string Key => text.Text(KeyStart, KeyEnd);

    public string Value => text.Text(ValueStart, ValueEnd);

    public int Number => text.LineNumber(Start);

    public static YamlLine Of(BrokenText text, int at) => new(text, at);

    /// <summary>The next line that says something; null at the end.</summary>
    public YamlLine? Next()
    {
        for (var next = text.NextLine(End); next > End && next < text.Bytes.Length; next = text.NextLine(next))
        {
            if (Of(text, next) is { IsEmpty: false, IsComment: false } line)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The line before that says something; null at the beginning.</summary>
    public YamlLine? Previous()
    {
        for (var start = Start; start > 0; start = text.LineStart(start))
        {
            start--;
            if (text.IsAt(start, '\n') && text.IsAt(start - 1, '\r'))
            {
                start--;
            }

            if (Of(text, start) is { IsEmpty: false, IsComment: false } line)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The line with another value, as a message shows it.</summary>
    public string With(string value) => HasKey ? $"{Key}: {value}" : IsItem ? $"- {value}" : value;

    private int FindColon(out int keyEnd)
    {
        var from = KeyStart;
        if (text.IsAt(from, "\"'"))
        {
            var closing = text.Bytes[(from + 1)..End].IndexOf(text.Bytes[from]);
            keyEnd = closing < 0 ? End : from + closing + 2;
            var behind = text.SkipBlanks(keyEnd);
            return behind < End && text.IsAt(behind, ':') && text.IsSpace(behind + 1) ? behind : -1;
        }

        keyEnd = End;
        if (text.IsAt(from, "{[#"))
        {
            return -1;
        }

        for (var at = from; at < End; at++)
        {
            if (text.IsAt(at, ':') && text.IsSpace(at + 1))
            {
                keyEnd = from + text.Bytes[from..at].TrimEnd(" \t"u8).Length;
                return at;
            }
        }

        return -1;
    }

    private int FindValueEnd()
    {
        for (var at = ValueStart + 1; at < End; at++)
        {
            if (text.IsAt(at, '#') && text.IsAt(at - 1, " \t") && text.IsSpace(at + 1))
            {
                return ValueStart + text.Bytes[ValueStart..at].TrimEnd(" \t"u8).Length;
            }
        }

        return End;
    }
}
