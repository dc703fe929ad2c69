using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>What stands around a place in JSON.</summary>
internal static class JsonWords
{
    private static readonly SearchValues<byte> BeforeWord = SearchValues.Create(" \t\r\n,:[]{}\""u8);
    private static readonly SearchValues<byte> BehindWord = SearchValues.Create(",:]}\r\n\""u8);

    /// <summary>A text between double quotes.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>The first place from here that holds no blank or line break.</summary>
    public static int Skip(BrokenText text, int at)
    {
        var length = text.Bytes[at..].IndexOfAnyExcept(" \t\r\n"u8);
        return length < 0 ? text.Bytes.Length : at + length;
    }

    /// <summary>The end of what stands before a place, without blanks and line breaks.</summary>
    public static int EndBefore(BrokenText text, int at) => text.Bytes[..at].TrimEnd(" \t\r\n"u8).Length;

    /// <summary>The last text between quotes that ends in its line before a place; none where there is none.</summary>
    public static (int Start, int End) TextBefore(BrokenText text, int place)
    {
        var (opening, last) = (-1, (Start: 0, End: 0));
        for (var at = text.LineStart(place); at < place; at++)
        {
            if (text.IsAt(at, '\\') && opening >= 0)
            {
                at++;
            }
            else if (text.IsAt(at, '"'))
            {
                last = opening < 0 ? last : (opening, at + 1);
                opening = opening < 0 ? at : -1;
            }
        }

        return last;
    }

    /// <summary>Where a word begins or ends in which a place is.</summary>
    public static (int Start, int End) WordAt(BrokenText text, int at)
    {
        var start = text.Bytes[..at].LastIndexOfAny(BeforeWord) + 1;
        var length = text.Bytes[at..].IndexOfAny(BehindWord);
        var end = length < 0 ? text.Bytes.Length : at + length;
        return (start, Math.Max(start, EndBefore(text, end)));
    }
}
