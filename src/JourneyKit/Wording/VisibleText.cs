using System.Globalization;
using System.Text;
using JourneyKit.Sources;

namespace JourneyKit.Wording;

/// <summary>
/// Text from maps, file names and arguments, made safe to show: nothing in it moves a cursor, turns words around or stays
/// unseen. What would is shown by its code: <c>\u202E</c>.
/// </summary>
internal static class VisibleText
{
    private static readonly char[] Blanks = ['\r', '\n', '\t'];

    /// <summary>The text with the code of each character that is not seen. A tab stays a tab; a line break is shown by its code.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escape(text, 0, text.Length, keepsLines: false);
    }

    /// <summary>A part of a text with the code of each character that is not seen. The parts of a text, put together, give the same as the whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends: the position behind it.</param>
    public static string Of(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        return Escape(text, start, end, keepsLines: false);
    }

    /// <summary>The text with the code of each character that is not seen, its lines kept. In a JSON text the result has the same values.</summary>
    /// <param name="text">The text.</param>
    public static string OfLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escape(text, 0, text.Length, keepsLines: true);
    }

    /// <summary>The text in one line, with the code of each character that is not seen: line breaks and tabs become blanks.</summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text.IndexOfAny(Blanks) < 0 ? text : string.Join(' ', text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Escape(string text, int start, int end, bool keepsLines)
    {
        if (text.AsSpan(start, end - start).IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text[start..end];
        }

        StringBuilder? escaped = null;
        var copied = start;
        var isInPair = start > 0 && start < text.Length && char.IsSurrogatePair(text[start - 1], text[start]);
        var hidden = HiddenCharacters.IndexOf(text, isInPair ? start - 1 : start, out var length);
        for (var at = start; at < end; at++)
        {
            if (hidden >= 0 && at >= hidden + length)
            {
                hidden = HiddenCharacters.IndexOf(text, at, out length);
            }

            if ((hidden >= 0 && at >= hidden) || IsControl(text[at], keepsLines))
            {
                escaped ??= new StringBuilder(end - start + 16);
                escaped.Append(text, copied, at - copied).Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
                copied = at + 1;
            }
        }

        return escaped is null ? text[start..end] : escaped.Append(text, copied, end - copied).ToString();
    }

    private static bool IsControl(char character, bool keepsLines) => character switch
    {
        '\t' => false,
        '\n' => !keepsLines,
        '\u2028' or '\u2029' => true,
        _ => char.IsControl(character),
    };
}
