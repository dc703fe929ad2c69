using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>How far a text over several lines goes by its indentation.</summary>
internal static class LinesOfText
{
    /// <summary>The end of the last line that is indented deeper than the key or item to which the text belongs.</summary>
    public static int End(BrokenText text, int start)
    {
        var line = YamlLine.Of(text, start);
        var owner = line;
        if (!line.HasKey && !line.IsItem)
        {
            owner = line.Previous() ?? line;
        }

        // The text may begin in the line of its key, or in a line of its own below it.
        var indentation = owner.KeyStart - owner.Start - (owner is { HasKey: false, IsItem: true } ? 1 : 0);
        var end = line.End;
        for (var next = line.Next(); next is not null && next.Indentation > indentation; next = next.Next())
        {
            end = next.End;
        }

        return end;
    }
}
