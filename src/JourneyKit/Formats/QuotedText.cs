using System.Buffers;
using System.Text;

namespace JourneyKit.Formats;

/// <summary>Texts between double quotes: every character as it is, but for those that have to be escaped and those that nobody sees.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '"', '\\', '\u2028', '\u2029']);

    public static string InJson(string text) => HiddenEscapes.InJson(Escape(text));

    public static string InYaml(string text) => HiddenEscapes.InYaml(Escape(text));

    private static string Escape(string text)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny(Escaped);
        if (at < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (; at >= 0; at = rest.IndexOfAny(Escaped))
        {
            escaped.Append(rest[..at]).Append(Escape(rest[at]));
            rest = rest[(at + 1)..];
        }

        return escaped.Append(rest).ToString();
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)c:X4}",
    };
}
