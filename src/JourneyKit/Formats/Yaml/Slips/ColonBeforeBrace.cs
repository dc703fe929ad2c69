using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>next { pay: 35%, done: 20% }</c>: a colon is missing before the brace.</summary>
internal sealed class ColonBeforeBrace : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var line = YamlLine.Of(text, Unread.Fault(text));
        var brace = text.Bytes[line.KeyStart..line.End].IndexOfAny("{["u8);
        if (brace <= 0)
        {
            yield break;
        }

        var end = line.KeyStart + text.Bytes.Slice(line.KeyStart, brace).TrimEnd(" \t"u8).Length;
        var word = text.Text(line.KeyStart, end);
        if (KeyWord.Is(word))
        {
            yield return new Remedy(
                $"A colon is missing behind `{word}`: write {Shown.Code($"{word}: {text.Text(line.KeyStart + brace, line.End)}")}.",
                line.KeyStart,
                end,
                new TextEdit(end, line.KeyStart + brace, ": "));
        }
    }
}
