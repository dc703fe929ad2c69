using System.Globalization;
using System.Text;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>Text in the XML of a workbook.</summary>
internal static class ExcelText
{
    private const int CodeLength = 7;

    /// <summary>A text with entities, and with the codes of Excel for characters that XML does not have: <c>_x0007_</c>.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (isPair)
            {
                escaped.Append(text[at]).Append(text[++at]);
                continue;
            }

            escaped.Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '_' when IsCode(text, at) => "_x005F_",
                '\r' => Code('\r'),
                '\t' or '\n' => text[at].ToString(),
                < ' ' or '\uFFFE' or '\uFFFF' => Code(text[at]),
                var one when char.IsSurrogate(one) => Code(one),
                var one => one.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Code(char character) => $"_x{((int)character).ToString("X4", CultureInfo.InvariantCulture)}_";

    private static bool IsCode(string text, int at)
        => text.Length >= at + CodeLength && text[at + 1] == 'x' && text[at + CodeLength - 1] == '_' && text.AsSpan(at + 2, CodeLength - 3).ToString().All(char.IsAsciiHexDigit);
}
