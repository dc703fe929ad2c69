using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>RICE of opportunities and initiatives.</summary>
internal sealed class RiceScoring(GapContext context)
{
    // The steps of RICE for the format's 1 to 5.
    private static readonly decimal[] Steps = [0.25m, 0.5m, 1m, 2m, 3m];

    public PriorityScore Of(Opportunity opportunity)
    {
        var (inputs, side, path) = (new ScoreInputs(), context.SideOf(opportunity), Places.Opportunity(opportunity));
        var reach = inputs.Number("reach, customers a month", side, path / PropertyKeys.Reach, opportunity.Reach);
        var impact = inputs.Number("impact of 1 to 5", side, path / PropertyKeys.Impact, opportunity.Impact);
        var confidence = inputs.Share("confidence", side, path / PropertyKeys.Confidence, opportunity.Confidence);
        var initiatives = context.Work.Delivering(opportunity.Id).Select(id => context.Work.Initiatives[id]!).ToList();
        if (initiatives.Count == 0)
        {
            inputs.Miss("an initiative that delivers it", side, path);
        }

        return Score(inputs, reach, impact, confidence, Effort(inputs, initiatives));
    }

    public PriorityScore Of(Initiative initiative)
    {
        var (inputs, side, path) = (new ScoreInputs(), context.SideOf(initiative), Places.Initiative(initiative));
        var delivered = initiative.Delivers.Select(id => context.Work.Opportunities[id]).OfType<Opportunity>().ToList();
        if (delivered.Count == 0)
        {
            inputs.Miss("an opportunity that it delivers", side, path);
        }

        var reach = 0m;
        foreach (var opportunity in delivered)
        {
            reach = Math.Max(reach, inputs.Number($"reach of {GapText.Name(opportunity)}, customers a month", context.SideOf(opportunity), Places.Opportunity(opportunity) / PropertyKeys.Reach, opportunity.Reach));
        }

        var impact = inputs.Number("impact of 1 to 5", side, path / PropertyKeys.Impact, initiative.Impact);
        var confidence = inputs.Share("confidence", side, path / PropertyKeys.Confidence, initiative.Confidence);
        return Score(inputs, reach, impact, confidence, Effort(inputs, [initiative]));
    }

    private decimal Effort(ScoreInputs inputs, List<Initiative> initiatives)
    {
        var days = 0m;
        foreach (var initiative in initiatives)
        {
            var (side, path) = (context.SideOf(initiative), Places.Initiative(initiative) / PropertyKeys.Effort);
            if (initiative.Effort <= 0)
            {
                inputs.Miss($"an effort of {GapText.Name(initiative)} above 0 person-days", side, path);
            }
            else
            {
                days = Bounded.Add(days, inputs.Number($"effort of {GapText.Name(initiative)}, person-days", side, path, initiative.Effort));
            }
        }

        return days;
    }

    private PriorityScore Score(ScoreInputs inputs, decimal reach, decimal impact, decimal confidence, decimal days)
    {
        inputs.Option("working days of a month", context.Options.WorkingDaysPerMonth);
        return inputs.ToScore(
            PriorityMeasure.Rice,
            () => Bounded.Divide(Bounded.Multiply(Bounded.Multiply(Bounded.Multiply(reach, Steps[Math.Clamp((int)impact, 1, 5) - 1]), confidence), context.Options.WorkingDaysPerMonth), days));
    }
}
