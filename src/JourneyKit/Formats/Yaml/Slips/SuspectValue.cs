using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>The value at which the parser gave up, as far as it goes in its line, with its key where it has one.</summary>
internal sealed class SuspectValue
{
    private readonly BrokenText text;
    private readonly string label;

    private SuspectValue(BrokenText text, int start, int end, string label)
    {
        this.text = text;
        this.label = label;
        (Start, End) = (start, Math.Max(start, end));
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Its key; null where it has none.</summary>
    public string? Key => label.EndsWith(": ", StringComparison.Ordinal) ? label[..^2].Trim('"', '\'') : null;

    public bool IsEmpty => End == Start;

    public string Text => text.Text(Start, End);

    /// <summary>The value of the line or, between brackets, of the entry in which a place is.</summary>
    public static SuspectValue At(BrokenText text, int place)
        => text.IsInBrackets && place > text.Fault.OpenBracket ? InBrackets(text, Math.Min(place, text.ContentEnd(place))) : InLine(text, place);

    /// <summary>With its key and another text, as a message shows it.</summary>
    public string With(string value) => Shown.Code(label + value);

    private static SuspectValue InLine(BrokenText text, int place)
    {
        var line = YamlLine.Of(text, place);

        // An item that reads like a sentence with a colon in it is a text, not a mapping.
        return line is { IsItem: true, HasKey: true } && !KeyWord.IsWell(line.Key)
            ? new SuspectValue(text, line.KeyStart, line.ValueEnd, "- ")
            : new SuspectValue(text, line.ValueStart, line.ValueEnd, line.HasKey ? $"{line.Key}: " : line.IsItem ? "- " : "");
    }

    private static SuspectValue InBrackets(BrokenText text, int place)
    {
        var lineStart = text.LineStart(place);
        var before = text.Bytes[lineStart..place].LastIndexOfAny("{[,"u8);
        var start = text.SkipBlanks(before < 0 ? lineStart : lineStart + before + 1);
        var length = text.Bytes[place..text.ContentEnd(place)].IndexOfAny(",}]"u8);
        var end = length < 0 ? text.ContentEnd(place) : place + length;
        end = start + text.Bytes[start..Math.Max(start, end)].TrimEnd(" \t"u8).Length;
        for (var at = start; at < end; at++)
        {
            if (text.IsAt(at, ':') && text.IsSpace(at + 1) && KeyWord.Is(text.Text(start, at).Trim('"', '\'')))
            {
                return new SuspectValue(text, Math.Min(text.SkipBlanks(at + 1), end), end, $"{text.Text(start, at)}: ");
            }
        }

        return new SuspectValue(text, start, end, "");
    }
}
