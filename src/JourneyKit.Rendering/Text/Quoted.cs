using JourneyKit.Wording;

namespace JourneyKit.Rendering.Text;

/// <summary>Puts what people say into the quotation marks of their language.</summary>
internal static class Quoted
{
    /// <summary>The words within quotation marks.</summary>
    /// <param name="words">The words; marks inside stay as they were written.</param>
    /// <param name="language">The language of the map, such as "de" or "pt-BR"; null stands for English.</param>
    public static string In(string words, string? language)
    {
        ArgumentNullException.ThrowIfNull(words);
        var marks = QuotationMarks.Of(language);
        return marks.Opening + words + marks.Closing;
    }
}
