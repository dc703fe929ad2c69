using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Insights.Signals;

/// <summary>The value of a metric for one persona, segment or channel, or for all.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Id">The id of the persona, segment or channel; null for all.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Value">The value.</param>
internal sealed record MetricPart(string Name, string? Id, ElementPath Place, Measure Value)
{
    /// <summary>Whose it is, in a sentence.</summary>
    public string Words => Id is null ? Name : GapText.Quote(Name);
}
