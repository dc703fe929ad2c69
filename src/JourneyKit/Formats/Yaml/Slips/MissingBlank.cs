using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>emotion:1</c>, or a colon with a no-break space behind it.</summary>
internal sealed class MissingBlank : SyntaxSlip
{
    private const string NoBreakSpace = "\u00A0";

    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text)
        => text.IsInBrackets ? [] : new[] { Unread.In(text), Unread.Fault(text) }.Select(place => YamlLine.Of(text, place)).DistinctBy(line => line.Start).SelectMany(line => In(text, line));

    private static IEnumerable<Remedy> In(BrokenText text, YamlLine line)
    {
        var colon = line.KeyStart + text.Bytes[line.KeyStart..line.ValueEnd].IndexOf((byte)':');
        if (line.HasKey || colon < line.KeyStart || !KeyWord.Is(text.Text(line.KeyStart, colon)) || text.IsAt(colon + 1, '/'))
        {
            yield break;
        }

        var (key, rest) = (text.Text(line.KeyStart, colon), text.Text(colon + 1, line.ValueEnd));
        var value = rest.TrimStart(NoBreakSpace[0]);
        var hasNoBreakSpace = value.Length < rest.Length;
        yield return new Remedy(
            $"{(hasNoBreakSpace ? "A no-break space (U+00A0) is no blank" : "A blank is missing")} behind the colon: write {Shown.Code($"{key}: {value}")}.",
            line.KeyStart,
            colon + 1,
            new TextEdit(colon + 1, colon + 1 + ((rest.Length - value.Length) * 2), " "));
    }
}
