using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>A tag whose handle no directive defines: refused as every tag is.</summary>
internal sealed class UndefinedTag : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = Unread.Fault(text);
        if (text.IsAt(place, '!') && text.Fault.Says.Contains("tag handle", StringComparison.Ordinal))
        {
            var end = place;
            while (!text.IsSpace(end))
            {
                end++;
            }

            yield return new Remedy(YamlAnchors.TagRefusal, place, end, TextEdit.Delete(place, end)) { Descriptor = DocumentFaults.YamlTag };
        }
    }
}
