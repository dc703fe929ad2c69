using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>A part of what a conversion gains, and who brings it.</summary>
/// <param name="Conversion">The conversion; null for what closing a pain point saves.</param>
/// <param name="Name">What changes, for people.</param>
/// <param name="Place">Where it changes.</param>
/// <param name="Side">The map in which that stands.</param>
/// <param name="Points">What it adds, in percentage points of all journeys.</param>
/// <param name="Money">What that is worth a month; null where that is not known.</param>
/// <param name="By">The initiatives that bring it, in equal parts; nobody where it is left to nobody.</param>
internal sealed record WorthPart(ConversionOutlook? Conversion, string Name, ElementPath Place, GapSide Side, double Points, double? Money, ElementList<Id<Initiative>> By)
{
    /// <summary>Whether it is what leaves by an exit that the second map intends: that is no fault of an initiative, so that it is nobody's.</summary>
    public bool IsOnPurpose { get; init; }

    /// <summary>Of what leaves on purpose, the initiatives behind the change that leads there.</summary>
    public ElementList<Id<Initiative>> LeadingThere { get; init; }

    /// <summary>In the measure of the plan.</summary>
    public double In(WorthMeasure measure) => measure.IsMoney ? Money ?? 0 : Conversion?.Id == measure.Conversion!.Id ? Points : 0;
}
