using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Lines indented with no-break spaces, as copied from a page or a chat.</summary>
internal sealed class NoBreakIndentation : SyntaxSlip
{
    public override bool IsSure => true;

    public override IEnumerable<Remedy> Find(BrokenText text) => NoBreakBlanks.Find(text) is { } remedy ? [remedy] : [];
}
