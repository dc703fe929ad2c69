using System.Text;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;
using YamlDotNet.Core.Events;

namespace JourneyKit.Formats.Yaml;

/// <summary>Where things stand in the bytes: the parser's marks, which count characters, put right where they are off.</summary>
internal sealed class YamlPlaces(SourceText source, YamlInput input)
{
    private ReadOnlySpan<byte> Text => source.Utf8.Span;

    /// <summary>Where the node itself begins, behind its anchor and tag.</summary>
    public int ContentStart(NodeEvent item)
    {
        var start = input.ByteOf(item.Start.Index);
        return item.Anchor.IsEmpty && item.Tag.IsEmpty ? start : BehindProperties(item, start);
    }

    /// <summary>The end of a scalar: that of its last line, where the parser reads on to the next node.</summary>
    public int ContentEnd(NodeEvent item, int start, bool isBlock)
    {
        var end = Math.Min(input.ByteOf(item.End.Index), Text.Length);
        if (isBlock && end > start)
        {
            end = start + Text[start..end].TrimEnd(" \t\r\n"u8).Length;
        }

        return Math.Max(start, end);
    }

    /// <summary>The end of a flow mapping or sequence, which is reported before its bracket.</summary>
    public int FlowEnd(ParsingEvent item, int lastEnd)
    {
        var at = input.ByteOf(item.Start.Index);
        return IsAt(at, '}') || IsAt(at, ']') ? at + 1 : lastEnd;
    }

    /// <summary>A key of no characters stands where its colon is.</summary>
    public (int Start, int End) EmptyKey(int start, int lastEnd)
    {
        var from = Math.Max(start, lastEnd);
        var colon = Text[from..].IndexOf((byte)':');
        return colon < 0 ? (start, start) : (from + colon, from + colon + 1);
    }

    /// <summary>The place behind the character at a place.</summary>
    public int Behind(int at) => at < Text.Length ? at + Utf8Steps.Of(Text[at]).Bytes : at;

    public bool IsAt(int at, char character) => at < Text.Length && Text[at] == character;

    /// <summary>Where the anchor or the tag of a node stands.</summary>
    public (int Start, int End) Property(NodeEvent item, char sign)
    {
        var from = input.ByteOf(item.Start.Index);
        var mark = Text[from..].IndexOf((byte)sign);
        var start = mark < 0 ? from : from + mark;
        var length = Text[start..].IndexOfAny(" \t\r\n"u8);
        return (start, length < 0 ? Text.Length : start + length);
    }

    /// <summary>The text from a place to the end of its line, or to what ends it between brackets, as far as a message shows it.</summary>
    public string RestOfText(int start, bool isInBrackets)
    {
        var shown = Text.Slice(start, Math.Min(Shown.MostBytes, Text.Length - start));
        var length = shown.IndexOfAny(isInBrackets ? "\r\n,]}"u8 : "\r\n"u8);
        var rest = length < 0 ? shown : shown[..length];
        var comment = rest.IndexOf(" # "u8);
        return Encoding.UTF8.GetString((comment < 0 ? rest : rest[..comment]).TrimEnd(" \t"u8));
    }

    private int BehindProperties(NodeEvent item, int start)
    {
        var end = input.ByteOf(item.End.Index);
        while ((IsAt(start, '&') && !item.Anchor.IsEmpty) || (IsAt(start, '!') && !item.Tag.IsEmpty))
        {
            var length = Text[start..].IndexOfAny(" \t\r\n"u8);
            var behind = length < 0 ? Text.Length : start + length;
            var next = Text[behind..].IndexOfAnyExcept(" \t\r\n"u8);
            if (next < 0 || behind + next > end)
            {
                return item is Scalar ? Math.Min(behind, Math.Max(start, end)) : behind;
            }

            start = behind + next;
        }

        return start;
    }
}
