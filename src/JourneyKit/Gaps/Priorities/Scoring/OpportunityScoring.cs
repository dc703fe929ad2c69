using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>Ulwick's opportunity score.</summary>
internal static class OpportunityScoring
{
    public static PriorityScore Of(JourneySide side, Opportunity opportunity)
    {
        var (inputs, path) = (new ScoreInputs(), Places.Opportunity(opportunity));
        var importance = 10m * inputs.Share("importance, as a share of customers", side, path / PropertyKeys.Importance, opportunity.Importance);
        var satisfaction = 10m * inputs.Share("satisfaction, as a share of customers", side, path / PropertyKeys.Satisfaction, opportunity.Satisfaction);
        return inputs.ToScore(PriorityMeasure.OpportunityScore, () => importance + Math.Max(importance - satisfaction, 0m));
    }
}
