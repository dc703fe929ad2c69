using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>- : value</c>, a mapping with an empty key: YAML, though the parser loses its way behind it.</summary>
internal sealed class EmptyKeyOfItem : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        foreach (var place in new[] { text.Fault.LastEnd, Unread.Fault(text) })
        {
            var line = YamlLine.Of(text, place);
            if (line.IsItem && line.KeyStart == line.Colon)
            {
                yield return new Remedy(null, line.Colon, line.Colon, TextEdit.Insert(line.Colon, "?\n" + new string(' ', line.Colon - line.Start)));
            }
        }
    }
}
