using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>One thing that the plan says.</summary>
/// <param name="Id">Its id, unique within the plan: what it is about, then of which element.</param>
/// <param name="Text">What it is, in a sentence or two.</param>
/// <param name="Side">The map in which the element stands.</param>
/// <param name="Place">The element that it is about.</param>
internal sealed record PlanItem(string Id, string Text, GapSide Side, ElementPath Place)
{
    /// <summary>The numbers in it, each with what it was computed from.</summary>
    public ElementList<GapNumber> Numbers { get; init; }
}
