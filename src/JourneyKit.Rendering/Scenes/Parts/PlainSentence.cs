using System.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Sentences of the library as a picture shows them: words of the format stand between quotation marks, since a picture has no type for code.</summary>
internal static class PlainSentence
{
    /// <summary>The sentence with English marks in place of pairs of backticks; those within the words of a map stay.</summary>
    public static string Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!sentence.Contains('`', StringComparison.Ordinal))
        {
            return sentence;
        }

        var (text, depth, opened) = (new StringBuilder(sentence), 0, -1);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '`' && depth == 0)
            {
                (text[at], opened) = opened < 0 ? ('“', at) : ('”', -1);
            }
            else if (opened < 0)
            {
                depth = text[at] switch { '“' => depth + 1, '”' => Math.Max(0, depth - 1), _ => depth };
            }
        }

        // One without its other half is no mark of ours.
        if (opened >= 0)
        {
            text[opened] = '`';
        }

        return text.ToString();
    }
}
