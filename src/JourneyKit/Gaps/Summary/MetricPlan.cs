using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>A metric that misses its target, and what is promised of it.</summary>
/// <param name="Gap">The gap, which names the initiatives that promise something.</param>
/// <param name="Name">The name of the metric.</param>
/// <param name="Now">Its value now, with its unit.</param>
/// <param name="Target">What it should be.</param>
/// <param name="Promised">The best that an initiative promises on which somebody has decided; null where none does.</param>
/// <param name="If">What only holds if something is done on which nobody has decided, or that is dropped: the figure, and who promises it; null where all holds that is promised.</param>
/// <param name="Planned">What the second map itself says that it will be; null where it says nothing.</param>
/// <param name="Own">What the second map's own shares or times make of it; null where they do not tell.</param>
/// <param name="Missing">How far the plan's own shares or times are from the target, where they miss it by more than what is promised; else how far what is promised is. Null where the target is reached, and where nothing is known.</param>
internal sealed record MetricPlan(Gap Gap, string Name, GapNumber Now, GapNumber Target, GapNumber? Promised, ConditionalPromise? If, GapNumber? Planned, GapNumber? Own, GapNumber? Missing)
{
    /// <summary>Whether an initiative that is not dropped promises something.</summary>
    public bool IsPromised => Promised is not null || If is { By.Status: not InitiativeStatus.Dropped };
}
