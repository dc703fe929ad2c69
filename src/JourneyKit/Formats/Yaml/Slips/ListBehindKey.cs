using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>needs: - one</c>, with more items below: a list begins in the line below its key.</summary>
internal sealed class ListBehindKey : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = Unread.Fault(text);
        var line = YamlLine.Of(text, place);
        var next = line.Next();
        if (line.HasKey && line.ValueStart == place && text.IsAt(place, '-') && next is { IsItem: true } && next.Indentation > line.KeyStart - line.Start)
        {
            var item = text.Text(place, line.ValueEnd);
            yield return new Remedy(
                $"A list begins in the line below its key: put {Shown.Code(item)} on a line of its own, with as many blanks before it as line {next.Number} has.",
                place,
                place + 1,
                new TextEdit(line.Colon + 1, place, "\n" + new string(' ', next.Indentation)));
        }
    }
}
