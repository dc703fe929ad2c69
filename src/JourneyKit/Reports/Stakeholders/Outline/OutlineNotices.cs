using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What is to be known before a number is believed: drafts, hypotheses, assumptions, and what is kept out.</summary>
internal static class OutlineNotices
{
    public static IEnumerable<string> Of(StakeholderSubject subject)
    {
        foreach (var map in subject.Gaps is null ? [subject.Map] : new[] { subject.Map, subject.Gaps.After })
        {
            var name = subject.Gaps is null ? "This map" : GapText.Capital(StateWords.TheMap(map));
            if (map.Status is { } status and not MapStatus.Approved)
            {
                yield return $"{name} is {Words(status)}.";
            }

            if (map.Basis == Basis.Hypothesis)
            {
                yield return $"{name} is a hypothesis: it was not checked with customers yet.";
            }
        }

        if (subject.Gaps is { IsOneJourney: false } gaps)
        {
            yield return $"The two maps are of two journeys, “{gaps.Before.Title}” and “{gaps.After.Title}”, compared as if they were one.";
        }

        var inputs = subject.Insights.Context.Chain.Inputs;
        if (inputs.Assumed > 0 && subject.Map.Conversions.Count > 0)
        {
            yield return $"{(inputs.Assumed == inputs.Shares ? $"All {inputs.Shares} shares" : $"{inputs.Assumed} of the {inputs.Shares} shares")} of customers that the figures on conversion rest on {(inputs.Assumed == 1 && inputs.Shares > 1 ? "is" : "are")} assumed, not counted.";
        }

        if (subject.Sources.LeftOut.Count > 0)
        {
            yield return $"What was said in {GapText.Names(subject.Sources.LeftOut)} is left out: people can be identified there.";
        }
    }

    private static string Words(MapStatus status) => status switch
    {
        MapStatus.Draft => "a draft: numbers and proposals may change",
        MapStatus.InReview => "in review: nobody has approved it yet",
        _ => "archived: it is kept for the record and may be out of date",
    };
}
