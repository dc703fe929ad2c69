using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Text;

/// <summary>Finds the direction that texts and maps are read in.</summary>
internal static class Readings
{
    private const int LeftToRightMark = 0x200E;

    // Languages that are written from right to left unless their tag names another script.
    private static readonly HashSet<string> FromRight = new(
        ["ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ScriptsFromRight = new(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"], StringComparer.OrdinalIgnoreCase);

    // They say that the language is not known, or that there are several.
    private static readonly HashSet<string> NoLanguages = new(["", "mis", "mul", "und", "x", "zxx"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The direction of a text: that of its first letter that has one; from left to right where none has.</summary>
    public static Reading Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0x200F or 0x061C)
            {
                return Reading.RightToLeft;
            }

            if (rune.Value == LeftToRightMark || Rune.IsLetter(rune))
            {
                return IsFromRight(rune.Value) ? Reading.RightToLeft : Reading.LeftToRight;
            }
        }

        return Reading.LeftToRight;
    }

    /// <summary>The direction of a map: that of its language, or else of its title.</summary>
    public static Reading Of(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var tag = (map.Language ?? "").Split('-', '_');
        return NoLanguages.Contains(tag[0]) ? Of(map.Title)
            : (Script(tag) is { } script ? ScriptsFromRight.Contains(script) : FromRight.Contains(tag[0])) ? Reading.RightToLeft : Reading.LeftToRight;
    }

    /// <summary>Whether the script of a text has italics: whether all its letters are Latin, Greek, Cyrillic or Armenian.</summary>
    public static bool HasItalics(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().All(rune => rune.Value is < 0x0590 or (>= 0x1D00 and <= 0x2DFF) or (>= 0xA640 and <= 0xA7FF) || !Rune.IsLetter(rune));
    }

    private static string? Script(string[] tag) => tag.Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));

    /// <summary>Whether a letter is one of a script that is written from right to left.</summary>
    internal static bool IsFromRight(int codePoint)
        => codePoint is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
