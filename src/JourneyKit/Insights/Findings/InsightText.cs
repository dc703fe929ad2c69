using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>How findings put what a map says into their sentences.</summary>
internal static class InsightText
{
    /// <summary>A pain point by its description, else by its name, in quotation marks.</summary>
    public static string Quote(PainPoint pain) => GapText.Quote(Within(pain.Description ?? pain.Name));

    /// <summary>A sentence of the map as a part of another one: without its full stop.</summary>
    public static string Within(string text) => text.Trim() is [.. var start, '.'] and not [.., '.', '.'] ? start : text.Trim();
}
