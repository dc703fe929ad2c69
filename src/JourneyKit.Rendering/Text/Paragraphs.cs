using System.Text;

namespace JourneyKit.Rendering.Text;

/// <summary>Takes a text apart at its line breaks. Blanks of all kinds become one space, except those that hold words together; control characters go.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs, without empty ones.</summary>
    public static IReadOnlyList<string> Of(string? text) => Split(text, breaksLines: true);

    /// <summary>The whole text as one paragraph; nothing for a blank text.</summary>
    public static IReadOnlyList<string> Joined(string? text) => Split(text, breaksLines: false);

    private static List<string> Split(string? text, bool breaksLines)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        if (IsPlain(text))
        {
            return [text];
        }

        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        var hasBlank = false;
        foreach (var character in text)
        {
            if (breaksLines && IsLineBreak(character))
            {
                Close(paragraph, paragraphs);
                hasBlank = false;
            }
            else if (IsBlank(character))
            {
                hasBlank = paragraph.Length > 0;
            }
            else if (!char.IsControl(character) && !(IsEmojiSign(character) && paragraph.Length > 0 && IsUnseen(paragraph[^1])))
            {
                paragraph.Append(hasBlank ? " " : "").Append(character);
                hasBlank = false;
            }
        }

        Close(paragraph, paragraphs);
        return paragraphs;
    }

    // Letters, digits and signs of ASCII with single blanks between them: most texts, and nothing is to be done.
    private static bool IsPlain(string text)
    {
        var before = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' || (character == ' ' && before == ' '))
            {
                return false;
            }

            before = character;
        }

        return before != ' ';
    }

    private static void Close(StringBuilder paragraph, List<string> paragraphs)
    {
        var text = paragraph.ToString().Trim();
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }

        paragraph.Clear();
    }

    private static bool IsLineBreak(char character) => character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Where a word may break goes from the line, and such a sign would make an emoji of what stands before it.
    private static bool IsEmojiSign(char character) => character is '\uFE0F' or '\u20E3';

    private static bool IsUnseen(char character) => character is WordBreak.SoftHyphen or '\u200B';

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) && !BreakRules.HoldsTogether(character);
}
