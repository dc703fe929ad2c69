using JourneyKit.Model;

namespace JourneyKit.Insights.Personas;

/// <summary>How many of a group's journeys reach a conversion.</summary>
/// <param name="Conversion">The conversion.</param>
/// <param name="Least">The share at least, 0 to 1; null where it is not known.</param>
/// <param name="Most">The share at most: if all did of which nobody says how they go. Null with <see cref="Least"/>.</param>
internal sealed record AudienceConversion(Id<Conversion> Conversion, double? Least, double? Most)
{
    /// <summary>The mean of several groups, weighted, and what those add who are in none of them.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="parts">The groups; those whose share is not known count among those who are in none.</param>
    /// <param name="nobody">The weight of those who are in none.</param>
    public static AudienceConversion Mix(Id<Conversion> conversion, IReadOnlyCollection<(double Weight, AudienceConversion? Own)> parts, double nobody)
    {
        var known = parts.Where(part => part.Own?.Least is not null && part.Weight > 0).ToList();
        var all = parts.Sum(part => part.Weight) + nobody;
        if (known.Count == 0)
        {
            return new AudienceConversion(conversion, null, null);
        }

        var unknown = all - known.Sum(part => part.Weight);
        return new AudienceConversion(conversion, known.Sum(part => part.Weight * part.Own!.Least!.Value) / all, Math.Min(1, (known.Sum(part => part.Weight * part.Own!.Most!.Value) + unknown) / all));
    }
}
