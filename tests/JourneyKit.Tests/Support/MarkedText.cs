using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JourneyKit.Tests.Support;

/// <summary>
/// A text that says by itself where something is expected: <c>emotion: [|3|]</c>, or with the rule
/// <c>[|JK1026:3|]</c>. An empty mark is a place between two characters. <c>&lt;U+0085&gt;</c> stands for a character that
/// no source file should hold, or for a bracket beside a mark.
/// </summary>
public sealed partial class MarkedText
{
    private const string Open = "[|";
    private const string Close = "|]";

    private MarkedText(string text, IReadOnlyList<Mark> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    /// <summary>The marks by place.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    public static MarkedText Parse(string source)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Rule, SourcePosition Start)>();
        var marks = new List<Mark>();
        for (var at = 0; at < source.Length;)
        {
            if (StartsWith(source, at, Open))
            {
                at += Open.Length;
                var rule = Rule().Match(source, at);
                at += rule.Length;
                open.Push((rule.Success ? rule.Groups["rule"].Value : null, PositionAtEnd(text)));
            }
            else if (open.Count > 0 && StartsWith(source, at, Close))
            {
                at += Close.Length;
                var (rule, start) = open.Pop();
                marks.Add(new Mark(rule, start, PositionAtEnd(text)));
            }
            else if (CodePoint().Match(source, at) is { Success: true } escape)
            {
                at += escape.Length;
                text.Append((char)int.Parse(escape.Groups["hex"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(source[at++]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), [.. marks.OrderBy(m => m.Start.Line).ThenBy(m => m.Start.Column).ThenBy(m => m.Rule, StringComparer.Ordinal)])
            : throw new ArgumentException("A mark is not closed.", nameof(source));
    }

    private static bool StartsWith(string text, int at, string what) => text.AsSpan(at).StartsWith(what, StringComparison.Ordinal);

    // A line ends at \r\n, \n or \r.
    private static SourcePosition PositionAtEnd(StringBuilder text)
    {
        var (line, column) = (1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
        }

        return new SourcePosition(line, column);
    }

    [GeneratedRegex("\\G<U\\+(?<hex>[0-9A-F]{4})>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodePoint();

    [GeneratedRegex("\\G(?<rule>JK[0-9]{4}):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
