using JourneyKit.Questions.Personas;

namespace JourneyKit.Insights.Personas;

/// <summary>Mixes groups by how many customers each stands for. Those of whom no journey is known to begin count for nothing, as in the mix of conversions.</summary>
internal static class AudienceMix
{
    /// <summary>The groups together.</summary>
    /// <param name="parts">The groups: how much each counts, of which part of its journeys it is known where they begin, and what is known of it.</param>
    /// <param name="nobody">How much those count who are in no group.</param>
    /// <param name="whole">The map for everybody, which has the conversions that are asked for.</param>
    public static AudienceColumn Of(IEnumerable<(double Weight, double Known, AudienceColumn Column)> parts, double nobody, AudienceColumn whole)
    {
        var all = parts.Where(part => part.Weight > 0).ToList();
        return new AudienceColumn
        {
            Id = "",
            Name = "together",
            HasJourneys = all.Count > 0,
            Conversions = [.. whole.Conversions.Select((conversion, i) => AudienceConversion.Mix(conversion.Conversion, [.. all.Select(part => (part.Weight, (AudienceConversion?)part.Column.Conversions[i]))], nobody))],
            Averages = AudienceAverages.Mix([.. all.Select(part => (part.Weight * part.Known, part.Column.Averages))]),
            IsUnbounded = all.Exists(part => part.Column.IsUnbounded),
        };
    }

    public static double Part(double some, double others) => some + others > 0 ? some / (some + others) : 0;
}
