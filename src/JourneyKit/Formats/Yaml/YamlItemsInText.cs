using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Lines that begin like an item of a list but go on with the plain text above, since they stand deeper.</summary>
internal sealed class YamlItemsInText(SourceText source, TreeBuilder builder)
{
    private ReadOnlySpan<byte> Text => source.Utf8.Span;

    /// <summary>Looks at a plain text that is added next.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public void Check(int start, int end)
    {
        for (var at = start; Text[at..end].IndexOf((byte)'\n') is var length and >= 0;)
        {
            at += length + 1;
            at += Math.Max(0, Text[at..end].IndexOfAnyExcept(" \t"u8));
            if (Text[at..end].StartsWith("- "u8))
            {
                Report(start, at, end);
                return;
            }
        }
    }

    private void Report(int start, int dash, int end)
    {
        var length = Text[dash..end].IndexOfAny("\r\n"u8);
        var item = Shown.Code(Encoding.UTF8.GetString(Text.Slice(dash, Math.Min(length < 0 ? end - dash : length, Shown.MostBytes))));
        var line = Text[..start].LastIndexOf((byte)'\n') + 1;
        var before = Text[line..start];
        builder.ReportNext(
            DocumentFaults.ItemInText,
            before.TrimStart(" "u8).StartsWith("- "u8) && before.TrimStart(" "u8).IndexOf(": "u8) < 0
                ? $"This line stands deeper than the item above, and goes on with its text. Write {item} in column {before.IndexOf((byte)'-') + 1}, where the other dash stands."
                : $"This line goes on with the text above, on one line. For a list write every item below the key, each in a line of its own like {item}; for a text of several lines write `|` behind the colon, and the text below.",
            dash,
            dash + 1);
    }
}
