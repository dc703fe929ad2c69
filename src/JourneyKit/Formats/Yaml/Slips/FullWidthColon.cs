using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>emotion：1</c>, with the colon of Chinese and Japanese keyboards.</summary>
internal sealed class FullWidthColon : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        for (var line = YamlLine.Of(text, Unread.Fault(text)); line is not null && line.End > text.Fault.LastEnd - 1; line = line.Previous())
        {
            var colon = text.Bytes[line.KeyStart..line.End].IndexOf("："u8);
            var word = colon <= 0 ? "" : text.Text(line.KeyStart, line.KeyStart + colon).TrimEnd();
            if (KeyWord.Is(word))
            {
                var start = line.KeyStart + colon;
                var value = text.SkipBlanks(start + "："u8.Length);
                yield return new Remedy(
                    $"`：` (U+FF1A) is no colon to YAML: write {Shown.Code($"{word}: {text.Text(value, line.ValueEnd)}")}.",
                    start,
                    start + "："u8.Length,
                    new TextEdit(start, value, value < line.End ? ": " : ":"));
            }
        }
    }
}
