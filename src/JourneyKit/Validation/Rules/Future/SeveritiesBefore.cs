using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The severities of the pain points of the baseline.</summary>
internal sealed class SeveritiesBefore(JourneyMap? baseline)
{
    private Dictionary<Id<PainPoint>, int>? severities;

    /// <summary>The severity in the baseline, 1 to 5; null where it does not say it.</summary>
    public int? Of(PainPoint painPoint)
    {
        severities ??= Collect();
        return severities.TryGetValue(painPoint.Id, out var severity) ? severity : null;
    }

    private Dictionary<Id<PainPoint>, int> Collect()
    {
        var found = new Dictionary<Id<PainPoint>, int>();
        foreach (var touchpoint in baseline?.Touchpoints ?? [])
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Severity is { } severity)
                {
                    found.TryAdd(painPoint.Id, severity);
                }
            }
        }

        return found;
    }
}
