using System.Buffers;
using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>Looks for what nobody sees in the bytes of a text: characters that no document may hold, and signs of others that not every place may hold.</summary>
internal static class CharacterScan
{
    // Bytes with which they begin: controls of ASCII, 0xC2 (controls, soft hyphen, no-break space) and 0xE2 (most of the others).
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(b => b is not ('\t' or '\n' or '\r')).Select(b => (byte)b), 0x7F, 0xC2, 0xE2]);

    /// <summary>
    /// Reports the characters that no document may hold, and takes them out, so that what else is wrong is found all the
    /// same; null where there are too many to go on.
    /// </summary>
    public static SourceText? TakeOut(SourceText source, DiagnosticBag diagnostics)
    {
        var edits = new List<TextEdit>();
        if (source.Utf8.Span.StartsWith("\uFEFF"u8))
        {
            diagnostics.Add(DocumentFaults.ForbiddenCharacter, "A second byte order mark begins the file; only one is allowed: take it out.", source.Span(0, 3));
            edits.Add(TextEdit.Delete(0, 3));
        }

        for (var at = NextSuspect(source, 0); at >= 0; at = NextSuspect(source, at + 1))
        {
            Take(source, at, edits, diagnostics);
        }

        for (var at = Next(source, "\u061C"u8, 0); at >= 0; at = Next(source, "\u061C"u8, at + 1))
        {
            Take(source, at, edits, diagnostics);
        }

        return edits.Count == 0 ? source : diagnostics.IsFull ? null : source.With(new TextEdits(edits));
    }

    /// <summary>Whether a text may hold characters that are lawful in some places only.</summary>
    public static bool MayHoldInvisible(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
        {
            return false;
        }

        for (var at = text.IndexOfAny((byte)0xC2, (byte)0xE2); at >= 0; at = NextLead(text, at + 1))
        {
            Rune.DecodeFromUtf8(text[at..], out var rune, out _);
            if (rune.Value is 0xA0 or 0xAD or 0x2007 or 0x202F or (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x206F))
            {
                return true;
            }
        }

        // The others begin with bytes that are frequent in some scripts: looking for each by itself is faster.
        return text.IndexOf("\uFEFF"u8) >= 0 || text.IndexOf("\u034F"u8) >= 0 || text.IndexOf("\u115F"u8) >= 0 || text.IndexOf("\u1160"u8) >= 0
            || text.IndexOf("\u3164"u8) >= 0 || text.IndexOf("\uFFA0"u8) >= 0 || text.IndexOf((ReadOnlySpan<byte>)[0xE1, 0x9E, 0xB4]) >= 0 || text.IndexOf((ReadOnlySpan<byte>)[0xE1, 0x9E, 0xB5]) >= 0
            || text.IndexOf((ReadOnlySpan<byte>)[0xE1, 0xA0]) >= 0 || text.IndexOf((ReadOnlySpan<byte>)[0xEF, 0xB8]) >= 0 || text.IndexOf((ReadOnlySpan<byte>)[0xEF, 0xBF]) >= 0
            || text.IndexOf((ReadOnlySpan<byte>)[0xF0, 0x9B, 0xB2]) >= 0 || text.IndexOf((ReadOnlySpan<byte>)[0xF0, 0x9D, 0x85]) >= 0 || text.IndexOf((ReadOnlySpan<byte>)[0xF3, 0xA0]) >= 0;
    }

    private static void Take(SourceText source, int at, List<TextEdit> edits, DiagnosticBag diagnostics)
    {
        Rune.DecodeFromUtf8(source.Utf8.Span[at..], out var rune, out var length);
        if (!diagnostics.IsFull && rune.IsBmp && Characters.IndexOfForbidden([(char)rune.Value]) == 0)
        {
            diagnostics.Add(DocumentFaults.ForbiddenCharacter, $"Documents cannot hold {Characters.Name((char)rune.Value)}: take it out.", source.Span(at, at + length));
            edits.Add(new TextEdit(at, at + length, Characters.IsLineBreak((char)rune.Value) ? " " : ""));
        }
    }

    private static int NextSuspect(SourceText source, int from)
    {
        var at = source.Utf8.Span[from..].IndexOfAny(Suspects);
        return at < 0 ? at : at + from;
    }

    private static int NextLead(ReadOnlySpan<byte> text, int from)
    {
        var at = text[from..].IndexOfAny((byte)0xC2, (byte)0xE2);
        return at < 0 ? at : at + from;
    }

    private static int Next(SourceText source, ReadOnlySpan<byte> character, int from)
    {
        var at = source.Utf8.Span[from..].IndexOf(character);
        return at < 0 ? at : at + from;
    }
}
