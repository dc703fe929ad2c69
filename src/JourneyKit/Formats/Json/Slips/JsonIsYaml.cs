using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>A file that is called JSON and holds something else from its first letter on.</summary>
internal sealed class JsonIsYaml : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var start = JsonWords.Skip(text, 0);
        if (text.Fault.LastEnd == 0 && !text.IsAt(start, "{[\"/") && text.Fault.Start <= text.LineEnd(start))
        {
            yield return new Remedy("This is no JSON, which begins with `{`. If it is YAML, let the name of the file end in `.journey.yaml`.", start, text.ContentEnd(start));
        }
    }
}
