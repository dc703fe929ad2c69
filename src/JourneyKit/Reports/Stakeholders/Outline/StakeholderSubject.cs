using JourneyKit.Gaps;
using JourneyKit.Insights;
using JourneyKit.Insights.Findings;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Plans;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What the report tells of: the map of today, the map as it is to be, and what is drawn from them elsewhere.</summary>
internal sealed class StakeholderSubject
{
    private readonly Lazy<IReadOnlyList<Voice>> voices;
    private readonly Lazy<Dictionary<string, string>> callings;

    private StakeholderSubject(PersonalSources current, PersonalSources? future)
    {
        Sources = current;
        Insights = JourneyInsights.Of(current.Shared);
        Plan = JourneyPlan.Of(current.Shared, future?.Shared);
        Gaps = future is null ? null : GapAnalysis.Compare(current.Shared, future.Shared, GapOptions.Default);
        callings = new(() => Callings(Map.Personas.Concat(Plan.Map.Personas)));
        voices = new(() => [.. JourneyKit.Insights.Findings.Voices.All(Insights.Context)]);
    }

    /// <summary>What output calls the map of today, or the only map.</summary>
    public required NamedDocument Before { get; init; }

    /// <summary>What output calls the map as it is to be; null where there is none.</summary>
    public NamedDocument? After { get; init; }

    /// <summary>Whether only what leaders ask for is told.</summary>
    public bool IsShort { get; init; }

    /// <summary>What of the map of today is not for everybody.</summary>
    public PersonalSources Sources { get; }

    public JourneyInsights Insights { get; }

    public JourneyPlan Plan { get; }

    /// <summary>What separates the two maps; null where there is one.</summary>
    public GapReport? Gaps { get; }

    /// <summary>The map of today, or the only map, without the words that are not for everybody.</summary>
    public JourneyMap Map => Insights.Map;

    /// <summary>What is planned in either map.</summary>
    public PlannedWork Work => Plan.Work;

    /// <summary>What customers say, the most important first.</summary>
    public IReadOnlyList<Voice> Voices => voices.Value;

    /// <summary>Draws what the report tells of from one map or two.</summary>
    public static StakeholderSubject Of(NamedDocument before, JourneyMap current, NamedDocument? after = null, JourneyMap? future = null, bool isShort = false)
        => new(PersonalSources.Of(current), future is null ? null : PersonalSources.Of(future)) { Before = before, After = after, IsShort = isShort };

    /// <summary>The findings of a topic of the insights.</summary>
    public ElementList<InsightItem> Findings(string topic) => Insights.Topics[topic]!.Items;

    /// <summary>A sentence of another report for people who never saw a map: facts by words instead of keys, personas by their short names.</summary>
    public string InWords(string text)
    {
        foreach (var name in Map.Touchpoints.Concat(Plan.Map.Touchpoints).SelectMany(at => at.Facts).Select(fact => fact.Key).Where(key => key.Contains('-', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            text = text.Replace($"“{name}”", $"“{name.Replace('-', ' ')}”", StringComparison.Ordinal);
        }

        foreach (var (name, calling) in callings.Value)
        {
            text = text.Replace(name, calling, StringComparison.Ordinal);
        }

        return text;
    }

    // “Edith, walks for her heart” is Edith, where no other is.
    private static Dictionary<string, string> Callings(IEnumerable<Persona> personas)
    {
        var all = personas.Select(persona => persona.Name).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Calling: name.Split(',')[0].Trim())).ToList();
        return all.Where(one => one.Calling.Length > 0 && one.Calling != one.Name && all.Count(other => other.Calling == one.Calling) == 1).ToDictionary(one => one.Name, one => one.Calling, StringComparer.Ordinal);
    }

    /// <summary>A team by its name; empty where nobody is named.</summary>
    public string Team(Id<Team>? team)
        => team is { } id ? (Plan.Map.Teams[id] ?? Map.Teams[id])?.Name ?? id.ToString() : "";
}
