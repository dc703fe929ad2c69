using JourneyKit.Insights.Findings;
using JourneyKit.Insights.Signals;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Insights;

/// <summary>
/// What one map already knows, whatever its state: insights (where journeys end, where it feels worst, what customers
/// say, what the figures signal, what nobody knows yet), impact (conversions, their worth, the best single changes), issues
/// and opportunities (pain points and opportunities in their order, what nothing serves or meets, what is planned).
/// </summary>
/// <remarks>Deterministic, without a clock. Unknown is never zero: what is not known is left out of a number, and said.</remarks>
internal sealed class JourneyInsights
{
    private JourneyInsights(InsightContext context, ElementMap<InsightTopic> topics) => (Context, Topics) = (context, topics);

    /// <summary>The map.</summary>
    public JourneyMap Map => Context.Map;

    /// <summary>What the findings are drawn from.</summary>
    public InsightContext Context { get; }

    /// <summary>What was found, topic by topic, what to do first before all.</summary>
    public ElementMap<InsightTopic> Topics { get; }

    /// <summary>Every finding.</summary>
    public IEnumerable<InsightItem> Items => Topics.SelectMany(topic => topic.Items);

    /// <summary>Draws the insights from a map.</summary>
    /// <param name="map">The map, of any state.</param>
    /// <param name="today">The day on which it is looked at; null where it does not matter, and nothing is overdue then.</param>
    /// <param name="thresholds">From where on something is bad, long or severe; null for <see cref="RuleThresholds.Default"/>.</param>
    public static JourneyInsights Of(JourneyMap map, DateOnly? today = null, RuleThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var context = new InsightContext(map, today, thresholds ?? RuleThresholds.Default);
        InsightTopic[] topics =
        [
            Endings.Of(context),
            Feelings.Of(context),
            Voices.Of(context),
            AllSignals.Of(context),
            Conflicts.Of(context),
            Unknowns.Of(context),
            Worths.Of(context),
            Levers.Of(context),
            Pains.Of(context),
            Ideas.Of(context),
            Aims.Of(context),
            UnmetNeeds.Of(context),
            Roadmaps.Of(context),
        ];
        return new JourneyInsights(context, [FirstSteps.Of(context, topics), .. topics]);
    }

    /// <summary>A finding by its id; null where there is none.</summary>
    public InsightItem? Find(string id) => Items.FirstOrDefault(item => item.Id == id);
}
