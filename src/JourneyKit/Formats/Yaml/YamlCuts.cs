using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Formats.Yaml.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>
/// Texts that end or go on where that was hardly meant: those that a <c>#</c> cuts off which may be a part of them
/// (<c>Issue #12 is open</c>), and those that take in an item of a list.
/// </summary>
internal sealed class YamlCuts(SourceText source, YamlPlaces places, TreeBuilder builder)
{
    private readonly YamlItemsInText items = new(source, builder);

    private ReadOnlySpan<byte> Text => source.Utf8.Span;

    /// <summary>Looks at a plain text that is added next, and behind it.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends; for nothing, behind the colon or dash.</param>
    /// <param name="isInBrackets">Whether it stands between brackets.</param>
    public void Check(int start, int end, bool isInBrackets)
    {
        if (!isInBrackets)
        {
            items.Check(start, end);
        }

        if (end >= Text.Length || Text[end] is not ((byte)' ' or (byte)'\t'))
        {
            return;
        }

        var length = Text[end..].IndexOfAnyExcept(" \t"u8);
        var hash = end + length;
        if (length >= 0 && Text[hash] == '#' && !IsComment(hash + 1))
        {
            Report(start, hash, isInBrackets);
        }
    }

    // A comment has a blank behind its sign, or is an instruction to the checker.
    private bool IsComment(int behind)
        => behind < Text.Length && (Text[behind] is (byte)' ' or (byte)'\t' || Text[behind..].StartsWith("journeykit:"u8));

    private void Report(int start, int hash, bool isInBrackets)
    {
        var whole = (Encoding.UTF8.GetString(Text[Math.Max(start, hash - Shown.MostBytes)..hash]) + places.RestOfText(hash, isInBrackets)).TrimStart();
        builder.ReportNext(
            DocumentFaults.TextCutOff,
            $"` #` begins a comment, and what follows is lost. Put the text in quotes, {Shown.Code(YamlQuotes.Quote(whole))}, or a blank behind the `#` of a comment.",
            hash,
            hash + 1);
    }
}
