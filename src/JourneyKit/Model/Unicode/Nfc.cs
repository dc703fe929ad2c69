using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JourneyKit.Model.Unicode;

/// <summary>The composed form of text (Unicode normalisation form C), in which texts are compared: é is one character, however it was typed.</summary>
internal static class Nfc
{
    // Below it nothing is put together of parts.
    private const char FirstCombining = '\u0300';

    /// <summary>The text itself where it is composed, as nearly all text is.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var from = text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstCombining - 1));
        return from < 0 || text.AsSpan(from).IndexOfAny(NfcData.Instance.Suspects) < 0 ? text : Compose(text);
    }

    private static string Compose(string text)
    {
        var data = NfcData.Instance;
        var codes = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Decompose(data, isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at], codes);
            at += isPair ? 1 : 0;
        }

        Order(data, codes);
        var composed = new StringBuilder(text.Length);
        foreach (var code in Composed(data, codes))
        {
            if (code > char.MaxValue)
            {
                composed.Append(char.ConvertFromUtf32(code));
            }
            else
            {
                composed.Append((char)code);
            }
        }

        var result = composed.ToString();
        return result == text ? text : result;
    }

    private static void Decompose(NfcData data, int code, List<int> into)
    {
        if (!data.TryDecompose(code, out var parts) && !Hangul.TryDecompose(code, out parts))
        {
            into.Add(code);
            return;
        }

        Decompose(data, parts.First, into);
        if (parts.Second != 0)
        {
            Decompose(data, parts.Second, into);
        }
    }

    // Marks that do not touch each other may have been typed in any order.
    private static void Order(NfcData data, List<int> codes)
    {
        for (var from = 0; from < codes.Count; from++)
        {
            var to = from;
            while (to < codes.Count && data.ClassOf(codes[to]) > 0)
            {
                to++;
            }

            if (to - from > 1)
            {
                var ordered = codes.GetRange(from, to - from).OrderBy(data.ClassOf).ToList();
                for (var i = 0; i < ordered.Count; i++)
                {
                    codes[from + i] = ordered[i];
                }
            }

            from = Math.Max(from, to - 1);
        }
    }

    private static List<int> Composed(NfcData data, List<int> codes)
    {
        var result = new List<int>(codes.Count);
        var (starter, last) = (-1, 0);
        foreach (var code in codes)
        {
            var mark = data.ClassOf(code);

            // A mark of the same class, or a starter with a mark between, stands in the way.
            var isFree = starter >= 0 && (result.Count == starter + 1 || (last < mark && last > 0));
            if (isFree && (data.TryCompose(result[starter], code, out var whole) || Hangul.TryCompose(result[starter], code, out whole)))
            {
                result[starter] = whole;
                continue;
            }

            result.Add(code);
            last = mark;
            starter = mark == 0 ? result.Count - 1 : starter;
        }

        return result;
    }
}
