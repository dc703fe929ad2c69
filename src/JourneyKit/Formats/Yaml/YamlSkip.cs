using YamlDotNet.Core.Events;

namespace JourneyKit.Formats.Yaml;

/// <summary>Nodes that are passed over, with all that stands in them: a key that is refused, and its value.</summary>
internal struct YamlSkip(int nodes)
{
    private int left = nodes;

    public int Depth { get; private set; }

    public readonly bool IsOver => left == 0;

    public void Take(ParsingEvent item)
    {
        Depth += item.NestingIncrease;
        if (Depth == 0)
        {
            left--;
        }
    }
}
