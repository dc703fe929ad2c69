using System.Globalization;
using System.Text;
using JourneyKit.Rendering.Skia.Drawing;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Words;

/// <summary>
/// Liberation Sans, which this package brings: letters look the same and take the same room on every machine. What it
/// does not have, such as Chinese, Arabic and emoji, comes from the faces of the machine.
/// </summary>
/// <param name="language">The language of the picture, which decides between the forms of letters that several languages write.</param>
internal sealed class Faces(string? language) : IDisposable
{
    private const string EmojiLanguage = "und-Zsye";

    private readonly Dictionary<(bool Bold, bool Italic), Face> own = [];
    private readonly Dictionary<(int Codepoint, bool Bold, bool Italic, bool Emoji), Face?> found = [];
    private readonly Dictionary<(string Name, bool Bold, bool Italic), Face> others = [];

    /// <summary>Parts that one face each can draw, in the order of the text.</summary>
    public IEnumerable<(string Text, Face Face)> Split(string text, Look look)
    {
        var (part, last) = (new StringBuilder(), (Face?)null);
        var clusters = StringInfo.GetTextElementEnumerator(text);
        while (clusters.MoveNext())
        {
            var cluster = clusters.GetTextElement();
            var face = Of(cluster, look, last);
            if (last is not null && face != last)
            {
                yield return (part.ToString(), last);
                part.Clear();
            }

            part.Append(cluster);
            last = face;
        }

        if (last is not null)
        {
            yield return (part.ToString(), last);
        }
    }

    public void Dispose()
    {
        foreach (var face in own.Values.Concat(others.Values))
        {
            face.Dispose();
        }
    }

    private Face Of(string cluster, Look look, Face? before)
    {
        var seen = cluster.EnumerateRunes().Where(rune => !IsInvisible(rune)).ToList();
        var ours = Own(look);
        if (seen.Count == 0)
        {
            return before ?? ours;
        }

        var isEmoji = Emoji.Is(cluster);
        return !isEmoji && seen.All(rune => ours.Has(rune.Value)) ? ours : Installed(seen[0].Value, look, isEmoji) ?? ours;
    }

    private Face Own(Look look)
    {
        var style = (look.IsBold, look.IsItalic);
        if (!own.TryGetValue(style, out var face))
        {
            using var font = typeof(Faces).Assembly.GetManifestResourceStream($"LiberationSans-{(style.IsBold, style.IsItalic) switch { (true, true) => "BoldItalic", (true, false) => "Bold", (false, true) => "Italic", _ => "Regular" }}.ttf")!;
            own[style] = face = new Face(SKTypeface.FromStream(font));
        }

        return face;
    }

    private Face? Installed(int codepoint, Look look, bool isEmoji)
    {
        var key = (codepoint, look.IsBold, look.IsItalic, isEmoji);
        if (!found.TryGetValue(key, out var face))
        {
            found[key] = face = Match(codepoint, look, isEmoji);
        }

        return face;
    }

    private Face? Match(int codepoint, Look look, bool isEmoji)
    {
        var languages = isEmoji ? [EmojiLanguage] : language is null ? null : new[] { language };
        var typeface = SKFontManager.Default.MatchCharacter(null, look.IsBold ? SKFontStyleWeight.Bold : SKFontStyleWeight.Normal, SKFontStyleWidth.Normal, SKFontStyleSlant.Upright, languages, codepoint);
        if (typeface is null)
        {
            return null;
        }

        var key = (typeface.FamilyName, typeface.IsBold, typeface.IsItalic);
        if (others.TryGetValue(key, out var face))
        {
            typeface.Dispose();
            return face;
        }

        return others[key] = new Face(typeface);
    }

    // Joiners and selectors change how others look.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
