using YamlDotNet.Core.Events;

namespace JourneyKit.Formats.Yaml;

/// <summary>Where things stand in the text: the parser's marks, put right where they are off.</summary>
internal sealed class YamlPlaces(string text)
{
    /// <summary>Where the node itself begins, behind its anchor and tag.</summary>
    public int ContentStart(NodeEvent item)
    {
        var start = Clamp(item.Start.Index);
        while (start < text.Length && ((text[start] == '&' && !item.Anchor.IsEmpty) || (text[start] == '!' && !item.Tag.IsEmpty)))
        {
            var length = text.AsSpan(start).IndexOfAny(" \t\r\n");
            var behind = length < 0 ? text.Length : start + length;
            var next = text.AsSpan(behind).IndexOfAnyExcept(" \t\r\n");
            if (next < 0 || behind + next > Clamp(item.End.Index))
            {
                return item is Scalar ? Math.Min(behind, Math.Max(start, Clamp(item.End.Index))) : behind;
            }

            start = behind + next;
        }

        return start;
    }

    /// <summary>The end of a flow mapping or sequence, which is reported before its bracket.</summary>
    public int FlowEnd(ParsingEvent item, int lastEnd)
    {
        var at = Clamp(item.Start.Index);
        return at < text.Length && text[at] is '}' or ']' ? at + 1 : lastEnd;
    }

    /// <summary>A key of no characters stands where its colon is.</summary>
    public (int Start, int End) EmptyKey(int start, int lastEnd)
    {
        var colon = text.IndexOf(':', Math.Max(start, lastEnd));
        return colon < 0 ? (start, start) : (colon, colon + 1);
    }

    public int Clamp(long index) => (int)Math.Clamp(index, 0, text.Length);

    /// <summary>Where the tag of a node stands.</summary>
    public (int Start, int End) Tag(NodeEvent item)
    {
        var start = text.IndexOf('!', Clamp(item.Start.Index));
        start = start < 0 ? Clamp(item.Start.Index) : start;
        var length = text.AsSpan(start).IndexOfAny(" \t\r\n");
        return (start, length < 0 ? text.Length : start + length);
    }
}
