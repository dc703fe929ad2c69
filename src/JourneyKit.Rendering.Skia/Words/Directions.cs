using System.Globalization;
using System.Text;

namespace JourneyKit.Rendering.Skia.Words;

/// <summary>
/// The parts of a line from left to right. Numbers are read from left to right in every script; signs and blanks go with
/// what is on both sides of them, else with the line (the Unicode bidirectional algorithm without explicit embeddings, which
/// the layout of pictures does not write).
/// </summary>
internal static class Directions
{
    private const char Left = 'L';
    private const char Right = 'R';
    private const char Number = 'N';
    private const char Neutral = ' ';

    public static IReadOnlyList<DirectedText> Of(string text, bool isRightToLeft)
    {
        var runes = text.EnumerateRunes().ToList();
        var classes = runes.Select(Class).ToArray();
        if (!isRightToLeft && !classes.Contains(Right))
        {
            return [new DirectedText(text, false)];
        }

        JoinNumbers(runes, classes);
        var around = isRightToLeft ? Right : Left;
        ResolveNumbers(classes, around);
        ResolveNeutrals(classes, around);
        return Order(runes, [.. classes.Select(one => one switch { Right => 1, Number => 2, _ => isRightToLeft ? 2 : 0 })]);
    }

    private static char Class(Rune rune)
        => rune.Value is (>= 0x590 and <= 0x8FF and not (>= 0x660 and <= 0x669) and not (>= 0x6F0 and <= 0x6F9)) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) or 0x200F ? Right
            : Rune.IsDigit(rune) ? Number
            : Rune.IsLetter(rune) || rune.Value == 0x200E ? Left
            : Neutral;

    // A separator between two digits and a sign at a number belong to it, as in 1,5 and 20% and +3.
    private static void JoinNumbers(List<Rune> runes, char[] classes)
    {
        for (var i = 1; i + 1 < classes.Length; i++)
        {
            if (runes[i].Value is '.' or ',' or ':' or '/' or 0xA0 && classes[i - 1] == Number && classes[i + 1] == Number)
            {
                classes[i] = Number;
            }
        }

        for (var i = 1; i < classes.Length; i++)
        {
            classes[i] = classes[i - 1] == Number && IsSign(runes[i]) ? Number : classes[i];
        }

        for (var i = classes.Length - 2; i >= 0; i--)
        {
            classes[i] = classes[i + 1] == Number && IsSign(runes[i]) ? Number : classes[i];
        }
    }

    private static bool IsSign(Rune rune) => rune.Value is '%' or '#' or '+' or '-' or 0x2212 or 0xB0 or 0x2030 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol;

    // A number behind letters that are read from left to right goes on with them.
    private static void ResolveNumbers(char[] classes, char around)
    {
        var last = around;
        for (var i = 0; i < classes.Length; i++)
        {
            last = classes[i] is Left or Right ? classes[i] : last;
            classes[i] = classes[i] == Number && last == Left ? Left : classes[i];
        }
    }

    private static void ResolveNeutrals(char[] classes, char around)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != Neutral)
            {
                continue;
            }

            var end = Array.FindIndex(classes, i, one => one != Neutral);
            end = end < 0 ? classes.Length : end;
            var (before, after) = (Side(i == 0 ? around : classes[i - 1]), Side(end == classes.Length ? around : classes[end]));
            Array.Fill(classes, before == after ? before : around, i, end - i);
            i = end - 1;
        }
    }

    private static char Side(char one) => one == Left ? Left : Right;

    // Each level, from the highest, is turned round.
    private static List<DirectedText> Order(List<Rune> runes, int[] levels)
    {
        var parts = new List<(DirectedText Part, int Level)>();
        for (var i = 0; i < levels.Length;)
        {
            var end = Array.FindIndex(levels, i, level => level != levels[i]);
            end = end < 0 ? levels.Length : end;
            parts.Add((new DirectedText(string.Concat(runes.Skip(i).Take(end - i)), levels[i] % 2 == 1), levels[i]));
            i = end;
        }

        for (var level = 2; level >= 1; level--)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                var end = parts.FindIndex(i, part => part.Level < level);
                end = end < 0 ? parts.Count : end;
                parts.Reverse(i, end - i);
                i = end;
            }
        }

        return [.. parts.Select(part => part.Part)];
    }
}
