using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Questions;
using JourneyKit.Validation;

namespace JourneyKit.Insights.Drafts;

/// <summary>
/// Drafts a future map of a current one: all that it has, and a proposed initiative for each accepted opportunity that
/// nobody delivers and each severe pain point that nobody closes. Owners come from the touchpoints; dates, costs and what
/// changes for customers are left to the team.
/// </summary>
internal static class PlanDraft
{
    private const string Prefix = "for-";

    /// <summary>The draft; equal to the map in its initiatives where nothing is open.</summary>
    /// <param name="current">The map of today.</param>
    /// <param name="baseline">Its path, relative to the draft.</param>
    /// <param name="thresholds">From where on a pain point is severe.</param>
    public static JourneyMap Of(JourneyMap current, string baseline, RuleThresholds? thresholds = null)
    {
        var work = PlannedWork.Of(current, null);
        var taken = current.Initiatives.Select(initiative => initiative.Key).ToHashSet(StringComparer.Ordinal);
        var answered = new HashSet<Id<PainPoint>>();
        var added = new List<Initiative>();
        foreach (var opportunity in work.Opportunities.Where(one => one.Status == OpportunityStatus.Accepted && work.Delivering(one.Id).Count == 0))
        {
            added.Add(For(current, opportunity, taken));
            answered.UnionWith(opportunity.Addresses);
        }

        foreach (var at in current.Touchpoints)
        {
            foreach (var pain in at.PainPoints.Where(pain => pain.Severity >= (thresholds ?? RuleThresholds.Default).SeverePain && work.Closing(pain.Id).Count == 0 && answered.Add(pain.Id)))
            {
                added.Add(For(current, at, pain, taken));
            }
        }

        return current with
        {
            State = MapState.Future,
            Baseline = baseline,
            Status = MapStatus.Draft,
            Horizon = null,
            Version = null,
            Reviewed = null,
            Basis = null,
            Initiatives = [.. current.Initiatives, .. added],
        };
    }

    /// <summary>How many initiatives a draft would add; none where the map is one of the future already.</summary>
    public static int Count(JourneyMap map, RuleThresholds? thresholds = null)
        => map.State == MapState.Future ? 0 : Of(map, "", thresholds).Initiatives.Count - map.Initiatives.Count;

    private static Initiative For(JourneyMap map, Opportunity opportunity, HashSet<string> taken)
    {
        var places = opportunity.Touchpoints.Select(id => map.Touchpoints[id]).OfType<Touchpoint>()
            .Concat(map.Touchpoints.Where(at => at.PainPoints.Any(pain => opportunity.Addresses.Contains(pain.Id))));
        return new Initiative(NewId(opportunity.Key, taken))
        {
            Name = opportunity.Name,
            Delivers = [opportunity.Id],
            Owner = places.Select(at => FromChannel.Owner(map, at)).FirstOrDefault(owner => owner is not null),
            Status = InitiativeStatus.Proposed,
        };
    }

    private static Initiative For(JourneyMap map, Touchpoint at, PainPoint pain, HashSet<string> taken) => new(NewId(pain.Key, taken))
    {
        Name = $"Do away with: {pain.Name}",
        Resolves = [pain.Id],
        Touchpoints = [at.Id],
        Owner = pain.Owner ?? FromChannel.Owner(map, at),
        Status = InitiativeStatus.Proposed,
    };

    private static Id<Initiative> NewId(string key, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : $"-{Numerals.Number(number)}";
            var room = Id.MaxLength - Prefix.Length - end.Length;
            var id = Prefix + (key.Length > room ? key[..room].TrimEnd('-') : key) + end;
            if (taken.Add(id))
            {
                return Id<Initiative>.Trusted(id);
            }
        }
    }
}
