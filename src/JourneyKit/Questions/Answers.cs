using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>
/// Which pain points something answers, and which touchpoints something is to be done about. A pain point is answered
/// by the <c>because</c> of a touchpoint or removal, by an opportunity that addresses it and is not rejected, and by an
/// initiative that is not dropped and resolves it or delivers an opportunity that addresses it. What only the baseline
/// defines counts as well: a future map refers to it without repeating it.
/// </summary>
internal sealed class Answers
{
    private readonly HashSet<string> painPoints = new(StringComparer.Ordinal);
    private readonly HashSet<string> touchpoints = new(StringComparer.Ordinal);
    private readonly HashSet<string> delivered = new(StringComparer.Ordinal);

    private Answers()
    {
    }

    public static Answers In(JourneyMap map, JourneyMap? baseline)
    {
        var answers = new Answers();
        answers.AddOpportunities(map, null);
        answers.AddInitiatives(map, null);
        if (baseline is not null)
        {
            answers.AddOpportunities(baseline, map);
            answers.AddInitiatives(baseline, map);
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            Add(answers.painPoints, touchpoint.Because);
        }

        foreach (var removal in map.Removes)
        {
            Add(answers.painPoints, removal.Because);
        }

        return answers;
    }

    /// <summary>Whether anything answers a pain point.</summary>
    public bool IsAnswered(PainPoint painPoint) => painPoints.Contains(painPoint.Key);

    /// <summary>Whether an initiative delivers an opportunity.</summary>
    public bool IsDelivered(Opportunity opportunity) => delivered.Contains(opportunity.Key);

    /// <summary>Whether an opportunity or initiative names a touchpoint, or something answers a pain point of it.</summary>
    public bool AreAbout(Touchpoint touchpoint)
    {
        if (touchpoints.Contains(touchpoint.Key))
        {
            return true;
        }

        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (IsAnswered(painPoint))
            {
                return true;
            }
        }

        return false;
    }

    // What the map defines itself hides what the baseline says under the same id.
    private void AddOpportunities(JourneyMap map, JourneyMap? hiddenBy)
    {
        foreach (var opportunity in map.Opportunities)
        {
            if (opportunity.Status != OpportunityStatus.Rejected && hiddenBy?.Opportunities.Contains(opportunity.Key) != true)
            {
                Add(painPoints, opportunity.Addresses);
                Add(touchpoints, opportunity.Touchpoints);
            }
        }
    }

    private void AddInitiatives(JourneyMap map, JourneyMap? hiddenBy)
    {
        foreach (var initiative in map.Initiatives)
        {
            if (initiative.Status == InitiativeStatus.Dropped || hiddenBy?.Initiatives.Contains(initiative.Key) == true)
            {
                continue;
            }

            Add(painPoints, initiative.Resolves);
            Add(touchpoints, initiative.Touchpoints);
            Add(delivered, initiative.Delivers);
            foreach (var id in initiative.Delivers.Items)
            {
                if (map.Opportunities[id] is { } opportunity)
                {
                    Add(painPoints, opportunity.Addresses);
                }
            }
        }
    }

    private static void Add<T>(HashSet<string> set, ElementList<Id<T>> ids)
    {
        foreach (var id in ids.Items)
        {
            set.Add(id.Value);
        }
    }
}
