using System.Globalization;
using System.Text;

namespace JourneyKit.Tests.Support.Notations;

/// <summary>The many ways in which YAML writes a scalar.</summary>
internal sealed class LooseScalars(Random random, Tally tally)
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=";

    private readonly Dictionary<LooseNode, string> anchors = [];

    public string Key(string key, bool isInFlow)
        => key != "<<" && IsPlain(key, isInFlow) && random.Next(4) > 0 ? Say("key: plain", key)
        : CanBeSingle(key) && random.Next(2) == 0 ? Say("key: single quotes", Single(key))
        : Say("key: double quotes", Double(key, breakAt: null));

    /// <summary>A value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="parent">The indentation of what it stands in.</param>
    /// <param name="isInFlow">Whether it stands between brackets.</param>
    public string Value(LooseNode node, int parent, bool isInFlow)
    {
        if (anchors.TryGetValue(node, out var anchor) && random.Next(10) == 0)
        {
            return Say("alias", $"*{anchor} ");
        }

        var written = Plainly(node, isInFlow) ?? Quoted(node.Text, parent, isInFlow);
        // The parser refuses an anchor of a scalar between braces where something follows.
        if (!isInFlow && written.Length > 0 && node.Text.Length > 0 && random.Next(40) == 0 && anchors.TryAdd(node, $"a{anchors.Count}"))
        {
            return Say("anchor", $"&{anchors[node]} {written}");
        }

        return written;
    }

    private string? Plainly(LooseNode node, bool isInFlow)
    {
        switch (node.Kind)
        {
            case LooseKind.Nothing:
                return random.Next(3) switch { 0 when !isInFlow => Say("null: nothing", ""), 1 => Say("null: ~", "~"), _ => Say("null: null", "null") };
            case LooseKind.Plain:
                return node.Text;
            case LooseKind.Either or LooseKind.Id when IsPlain(node.Text, isInFlow) && !IsNull(node.Text) && !(node.Kind == LooseKind.Id && IsBoolean(node.Text)) && random.Next(3) > 0:
                return Say("scalar: plain", node.Text);
            case LooseKind.Text when IsPlain(node.Text, isInFlow) && IsTextToEveryone(node.Text) && random.Next(3) > 0:
                return Say("scalar: plain", node.Text);
            default:
                return null;
        }
    }

    private string Quoted(string text, int parent, bool isInFlow)
    {
        var more = 1 + random.Next(3);
        var indent = parent + more;
        if (!isInFlow && CanBeLiteral(text) && random.Next(3) > 0)
        {
            return Say("scalar: literal block", Literal(text, indent, more));
        }

        if (!isInFlow && CanBeFolded(text) && random.Next(4) == 0)
        {
            return Say("scalar: folded block", $">-\n{Pad(indent)}{text.Replace(" ", $"\n{Pad(indent)}", StringComparison.Ordinal)}");
        }

        if (CanBeSingle(text) && random.Next(2) == 0)
        {
            return Say("scalar: single quotes", Single(text));
        }

        var blank = CanBeFolded(text) && random.Next(4) == 0 ? text.IndexOf(' ', StringComparison.Ordinal) : -1;
        return Say(blank > 0 ? "scalar: double quotes over two lines" : "scalar: double quotes", Double(text, blank > 0 ? (blank, Pad(indent)) : null));
    }

    private static string Pad(int indent) => new(' ', indent);

    private static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    private static bool IsBoolean(string text) => text.ToUpperInvariant() is "TRUE" or "FALSE";

    private static bool IsTextToEveryone(string text) => !IsNull(text) && !IsBoolean(text) && !text.Any(char.IsAsciiDigit) && !text.Contains('.', StringComparison.Ordinal);

    private static bool IsPlain(string text, bool isInFlow)
        => text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[0] != ' ' && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(c => c is < ' ' or '\u00A0' or '\uFEFF' or '\uFFFE' or '\uFFFF')
        && !(isInFlow && text.AsSpan().ContainsAny(",[]{}"))
        && text.Length < 500;

    private static bool CanBeSingle(string text) => text.Length < 500 && !text.Any(c => c is < ' ' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    private static string Single(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool CanBeLiteral(string text)
        => text.Contains('\n', StringComparison.Ordinal)
        && !text.Any(c => c is '\r' or '\t' or '\uFEFF' or '\uFFFE' or '\uFFFF')
        && text.Split('\n') is var lines && lines[0].Length > 0
        && !Array.Exists(lines, line => line.Length > 0 && string.IsNullOrWhiteSpace(line));

    private static string Literal(string text, int indent, int more)
    {
        var body = text.TrimEnd('\n');
        var breaks = text.Length - body.Length;
        var lines = body.Split('\n').Select(line => line.Length == 0 ? "" : Pad(indent) + line);
        return $"|{(body[0] == ' ' ? more : "")}{breaks switch { 0 => "-", 1 => "", _ => "+" }}\n{string.Join('\n', lines)}{new string('\n', Math.Max(0, breaks - 1))}";
    }

    private static bool CanBeFolded(string text)
        => text.Contains(' ', StringComparison.Ordinal)
        && text[0] != ' ' && text[^1] != ' '
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.Any(c => c is < ' ' or '\u00A0' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    private string Double(string text, (int At, string Pad)? breakAt)
    {
        var escapes = random.Next(10) == 0 ? 1 : 0.02;
        var written = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (breakAt is { } place && place.At == i)
            {
                written.Append('\n').Append(place.Pad);
            }
            else if (char.IsHighSurrogate(c))
            {
                _ = random.Next(2) == 0 ? written.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, text[i + 1]):X8}") : written.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (c is '\n' or '\t' or '"' or '\\')
            {
                written.Append('\\').Append(c switch { '\n' => 'n', '\t' => 't', _ => c });
            }
            else if (c is < ' ' or '\u00A0' or '\uFEFF' or '\uFFFE' or '\uFFFF' || random.NextDouble() < escapes)
            {
                written.Append(c < 0x100 && random.Next(2) == 0 ? string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}") : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
            }
            else
            {
                written.Append(c);
            }
        }

        return written.Append('"').ToString();
    }

    private string Say(string what, string written)
    {
        tally.Add("YAML: " + what);
        return written;
    }
}
