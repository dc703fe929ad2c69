using JourneyKit.Insights;
using JourneyKit.Insights.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights;

/// <summary>The findings of small maps.</summary>
internal static class InsightsOf
{
    public static JourneyInsights Map(string lines) => JourneyInsights.Of(Maps.FromYaml(lines));

    public static InsightItem Find(string lines, string id) => Map(lines).Find(id) ?? throw new InvalidOperationException($"There is no {id} among {string.Join(", ", Map(lines).Items.Select(item => item.Id))}.");

    public static IEnumerable<string> Ids(string lines, string topic) => Map(lines).Topics[topic]!.Items.Select(item => item.Id);
}
