using System.Globalization;
using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>Writes characters that nobody sees as escapes, so that they are seen in what is written, and read as the same text.</summary>
internal static class HiddenEscapes
{
    /// <summary>What stands between double quotes in JSON.</summary>
    public static string InJson(string text) => Escape(text, (escaped, hidden) =>
    {
        foreach (var unit in hidden)
        {
            escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }
    });

    /// <summary>What stands between double quotes in YAML.</summary>
    public static string InYaml(string text) => Escape(text, (escaped, hidden) =>
    {
        if (hidden.Length == 2)
        {
            escaped.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(hidden[0], hidden[1]):X8}");
        }
        else
        {
            escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)hidden[0]:X4}");
        }
    });

    private static string Escape(string text, Action<StringBuilder, string> escape)
    {
        StringBuilder? escaped = null;
        var copied = 0;
        for (var at = HiddenCharacters.IndexOf(text, 0, out var length); at >= 0; at = HiddenCharacters.IndexOf(text, copied, out length))
        {
            escaped ??= new StringBuilder(text.Length + 16);
            escaped.Append(text, copied, at - copied);
            escape(escaped, text.Substring(at, length));
            copied = at + length;
        }

        return escaped is null ? text : escaped.Append(text, copied, text.Length - copied).ToString();
    }
}
