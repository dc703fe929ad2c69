using JourneyKit.Model;

namespace JourneyKit.Insights.Personas;

/// <summary>What segments are worth: size × value of a customer, divided among their personas by the shares of these.</summary>
internal static class SegmentMoney
{
    /// <summary>Money per customer of all; null where size or value is not known.</summary>
    public static decimal? Of(Segment? segment) => segment is { Size: { } size, Value: { } value } ? size.Value * value : null;

    /// <summary>The part of a persona; null also where its segment has several personas without any share.</summary>
    /// <param name="map">The map.</param>
    /// <param name="persona">The persona.</param>
    /// <param name="all">All personas with how many customers each stands for.</param>
    public static decimal? Of(JourneyMap map, Persona persona, IReadOnlyCollection<(Persona Persona, double Weight)> all)
    {
        if (persona.Segment is not { } segment || Of(map.Segments[segment]) is not { } money)
        {
            return null;
        }

        var members = all.Where(other => other.Persona.Segment == segment).ToList();
        var sum = members.Sum(other => other.Weight);
        return sum > 0 ? money * (decimal)(members.First(other => other.Persona.Id == persona.Id).Weight / sum) : members.Count == 1 ? money : null;
    }

    /// <summary>The sum of what is known; null where nothing is.</summary>
    public static decimal? Sum(IEnumerable<decimal?> money)
    {
        var known = money.OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }
}
