using System.Globalization;
using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>Writes characters that nobody sees as escapes, so that they are seen in what is written, and read as the same text.</summary>
internal static class HiddenEscapes
{
    /// <summary>A JSON text; what is outside of its strings has no such characters.</summary>
    public static ReadOnlyMemory<byte> InJson(byte[] utf8)
        => utf8.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0 ? utf8 : InJson(utf8, Encoding.UTF8.GetString(utf8));

    /// <summary>A YAML text in which they stand in double quotes only.</summary>
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

    private static ReadOnlyMemory<byte> InJson(byte[] utf8, string text)
    {
        var escaped = Escape(text, (escaped, hidden) =>
        {
            foreach (var unit in hidden)
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }
        });
        return ReferenceEquals(escaped, text) ? utf8 : Encoding.UTF8.GetBytes(escaped);
    }

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
