using JourneyKit.Wording;

namespace JourneyKit.Rendering.Mermaid;

/// <summary>The size up to which Mermaid draws a diagram where nothing else is configured.</summary>
internal static class MermaidLimits
{
    private const int MostCharacters = 50_000;
    private const int MostEdges = 500;

    /// <summary>Says which limits a diagram is above; nothing where it is below them.</summary>
    public static IEnumerable<string> Of(string file, int edges = 0)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > MostCharacters)
        {
            yield return $"Mermaid draws at most {Figures.Number(MostCharacters)} characters, and these are {Figures.Number(file.Length)}: raise `maxTextSize` where the page configures Mermaid.";
        }

        if (edges > MostEdges)
        {
            yield return $"Mermaid draws at most {Figures.Number(MostEdges)} lines, and these are {Figures.Number(edges)}: raise `maxEdges` where the page configures Mermaid.";
        }
    }
}
