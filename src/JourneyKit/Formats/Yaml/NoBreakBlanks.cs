using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Formats.Yaml.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>No-break spaces where a line is indented: they look like blanks, and to YAML they are letters.</summary>
internal static class NoBreakBlanks
{
    private static ReadOnlySpan<byte> NoBreak => "\u00A0"u8;

    /// <summary>What to say of all such lines of a text that could be read, with blanks in their place; null where there are none.</summary>
    public static Remedy? Find(SourceText source) => Find(new BrokenText(source, new SyntaxFault(0, 0, "")));

    /// <summary>What to say of all such lines of a text, with blanks in their place; null where there are none.</summary>
    public static Remedy? Find(BrokenText text)
    {
        var edits = new List<TextEdit>();
        for (var line = 0; line < text.Bytes.Length; line = text.NextLine(line))
        {
            if (IsIndented(text, line))
            {
                var end = EndOf(text.Bytes, line);
                edits.Add(new TextEdit(line, end, new string(' ', end - line - Count(text.Bytes[line..end]))));
            }
        }

        if (edits.Count == 0)
        {
            return null;
        }

        var first = edits[0].Start + text.Bytes[edits[0].Start..].IndexOf(NoBreak);
        var more = edits.Count switch
        {
            1 => "",
            2 => " So is 1 more line.",
            _ => $" So are {edits.Count - 1} more lines.",
        };
        return new Remedy($"This line is indented with a no-break space (U+00A0), which looks like a blank; YAML indents with blanks: put one in place of each.{more}", first, first + NoBreak.Length, [.. edits])
        {
            Descriptor = DocumentFaults.InvisibleCharacter,
            IsSpread = true,
        };
    }

    // No-break spaces, alone or among blanks, before a key or an item.
    private static bool IsIndented(BrokenText text, int line)
    {
        var end = EndOf(text.Bytes, line);
        return text.Bytes[line..end].IndexOf(NoBreak) >= 0 && !text.IsLineEnd(end) && YamlLine.Of(text, end) is var said && (said.HasKey || said.IsItem || (text.IsAt(end, '-') && text.IsSpace(end + 1)));
    }

    private static int EndOf(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && (bytes[at] == ' ' || bytes[at..].StartsWith(NoBreak)))
        {
            at += bytes[at] == ' ' ? 1 : NoBreak.Length;
        }

        return at;
    }

    // Each of them has two bytes.
    private static int Count(ReadOnlySpan<byte> blanks) => blanks.Count((byte)0xC2);
}
