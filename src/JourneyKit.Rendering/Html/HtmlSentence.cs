using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html;

/// <summary>Writes sentences of the library: words of the format between backticks become code, and quotation marks those of the map's language.</summary>
internal static class HtmlSentence
{
    public static void Write(HtmlWriter writer, string sentence, QuotationMarks marks)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(marks);
        var parts = marks.In(sentence).Split('`');
        for (var at = 0; at < parts.Length; at++)
        {
            if (at % 2 == 1 && at + 1 < parts.Length)
            {
                writer.Element("code", parts[at]);
            }
            else
            {
                writer.Words(at % 2 == 1 ? "`" + parts[at] : parts[at]);
            }
        }
    }
}
