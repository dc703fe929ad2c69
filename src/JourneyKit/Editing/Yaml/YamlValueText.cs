using System.Text;
using JourneyKit.Formats;
using JourneyKit.Formats.Yaml;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Yaml;

/// <summary>Writes values as YAML, in the style of a text.</summary>
/// <param name="lineBreak">The line break of the text.</param>
/// <param name="step">By how many blanks a mapping is indented in a mapping.</param>
/// <param name="listStep">By how many blanks the dashes of a list are indented in a mapping.</param>
internal sealed class YamlValueText(string lineBreak, int step, int listStep) : IValueWriter
{
    // Parsers take at most 1024 characters for a key in a line, escapes included.
    private const int LongestKeyInLine = 128;

    public string LineBreak => lineBreak;

    public int Step => step;

    public int ListStep => listStep;

    public string Separator => " ";

    public int? IndentationOfLines => null;

    public string Padding(bool isMapping) => isMapping ? " " : "";

    public string Write(EditEntry entry, string indentation) => InBrackets(entry);

    /// <summary>A value between brackets, in one line.</summary>
    public static string InLine(EditValue value) => value.Kind switch
    {
        NodeKind.Mapping => value.IsEmpty ? "{}" : $"{{ {string.Join(", ", value.Entries.Select(InBrackets))} }}",
        NodeKind.Sequence => $"[{string.Join(", ", value.Entries.Select(InBrackets))}]",
        _ => Scalar(value, StyleOf(value, isInLine: true, isInBrackets: true)),
    };

    /// <summary>The style for a scalar with the fewest signs of its own.</summary>
    public static YamlStyle StyleOf(EditValue scalar, bool isInLine, bool isInBrackets)
    {
        if (scalar.Kind == NodeKind.Plain && !scalar.Text.Contains('\n', StringComparison.Ordinal) && (!isInBrackets || scalar.Text.IndexOfAny([',', '[', ']', '{', '}']) < 0))
        {
            return YamlStyle.Plain;
        }

        return YamlText.StyleOf(scalar.Text, isInLine, isInBrackets);
    }

    /// <summary>A scalar in a line.</summary>
    public static string Scalar(EditValue scalar, YamlStyle style)
    {
        using var output = new PooledBuffer();
        new YamlScalarWriter(output).Write(scalar.Text, style, 0);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>An entry or item of a block, without what stands before it in its first line and without its last line break.</summary>
    public string InBlock(EditEntry entry, int column)
    {
        if (entry.Key is null)
        {
            var (first, rest) = Behind(entry.Value, column, isItem: true);
            return "-" + (first.Length > 0 ? " " + first : "") + rest;
        }

        var (head, tail) = Behind(entry.Value, column, isItem: false);
        var key = Key(entry.Key, isInBrackets: false);
        var colon = entry.Key.Length < LongestKeyInLine ? ":" : lineBreak + new string(' ', column) + ":";
        return (entry.Key.Length < LongestKeyInLine ? "" : "? ") + key + colon + (head.Length > 0 ? " " + head : "") + tail;
    }

    /// <summary>A value behind a colon or a dash: what goes in the same line, and the lines below it, each with the line break before it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="column">The column of the key or the dash.</param>
    /// <param name="isItem">Whether it is a dash.</param>
    public (string Head, string Below) Behind(EditValue value, int column, bool isItem)
    {
        if (value.IsScalar)
        {
            var style = StyleOf(value, isInLine: false, isInBrackets: false);
            return style == YamlStyle.Literal ? Literal(value.Text, column + (isItem ? 2 : step)) : (Scalar(value, style), "");
        }

        return value.IsEmpty || IsShortList(value) || (isItem && value.Kind == NodeKind.Sequence) ? (InLine(value), "") : Block(value, column, isItem);
    }

    /// <summary>A mapping or list as a block.</summary>
    public (string Head, string Below) Block(EditValue value, int column, bool isItem, int? at = null)
    {
        if (isItem)
        {
            var entries = value.Entries.Select(entry => InBlock(entry, column + 2)).ToList();
            return (entries[0], string.Concat(entries.Skip(1).Select(entry => NewLine(column + 2) + entry)));
        }

        var inner = at ?? column + (value.Kind == NodeKind.Mapping ? step : listStep);
        return ("", string.Concat(value.Entries.Select(entry => NewLine(inner) + InBlock(entry, inner))));
    }

    /// <summary>A text line by line.</summary>
    public (string Head, string Below) Literal(string text, int column)
    {
        var endsWithBreak = text.EndsWith('\n');
        var rows = (endsWithBreak ? text[..^1] : text).Split('\n');
        return (endsWithBreak ? "|" : "|-", string.Concat(rows.Select(row => row.Length == 0 ? lineBreak : NewLine(column) + row)));
    }

    private static bool IsShortList(EditValue value)
        => value.Kind == NodeKind.Sequence && value.Entries.All(item => item.Value.IsScalar && StyleOf(item.Value, isInLine: true, isInBrackets: true) != YamlStyle.DoubleQuoted);

    private static string InBrackets(EditEntry entry)
        => entry.Key is not { } key ? InLine(entry.Value)
        : (key.Length < LongestKeyInLine ? "" : "? ") + Key(key, isInBrackets: true) + (key.Length < LongestKeyInLine ? ":" : " :") + (InLine(entry.Value) is { Length: > 0 } value ? " " + value : "");

    // Years and dates are keys as they are.
    private static string Key(string key, bool isInBrackets)
    {
        var isDate = key.Length > 0 && key.All(c => char.IsAsciiDigit(c) || c == '-') && key[0] != '-';
        return Scalar(EditValue.Quoted(key), isDate ? YamlStyle.Plain : YamlText.StyleOf(key, isInLine: true, isInBrackets));
    }

    private string NewLine(int column) => lineBreak + new string(' ', column);
}
