using JourneyKit.Graphs;

namespace JourneyKit.Questions.Personas;

/// <summary>What a journey costs on average, until it ends, per journey of which it is known where it begins.</summary>
/// <param name="Touches">Visits where somebody but the customer takes part.</param>
/// <param name="Seconds">Durations and waits that are known; null where none is.</param>
/// <param name="IsTimeComplete">Whether that is the whole time.</param>
/// <param name="Effort">Efforts that are known, added up.</param>
/// <param name="Rated">Visits to touchpoints whose effort is known.</param>
/// <param name="IsEffortComplete">Whether the effort is known everywhere.</param>
internal sealed record AudienceAverages(double Touches, double? Seconds, bool IsTimeComplete, double Effort, double Rated, bool IsEffortComplete)
{
    /// <summary>The effort of a visit, 1 to 5; null where none is known.</summary>
    public double? EffortOfVisit => Rated > 0 ? Effort / Rated : null;

    /// <summary>Those of a flow; null where there are none, or they have no bound.</summary>
    public static AudienceAverages? Of(ConversionChain chain)
        => chain is not { Touches: { } touches, Effort: { } effort } ? null : new AudienceAverages(
            touches.Touches,
            chain.Time is { } time && time.Durations.Known + time.Waits.Known > 0 ? time.AtLeast.TotalSeconds : null,
            chain.Time is { IsComplete: true },
            effort.AtLeast,
            effort.Mean is { } mean ? effort.AtLeast / mean : 0,
            effort.IsComplete);

    /// <summary>The mean of several, weighted; null where there is none, or one of those that count has no bound.</summary>
    public static AudienceAverages? Mix(IReadOnlyCollection<(double Weight, AudienceAverages? Averages)> parts)
    {
        var counted = parts.Where(part => part.Weight > 0).ToList();
        var all = counted.Sum(part => part.Weight);
        return all <= 0 || counted.Exists(part => part.Averages is null) ? null : new AudienceAverages(
            Mean(averages => averages.Touches),
            counted.TrueForAll(part => part.Averages!.Seconds is null) ? null : Mean(averages => averages.Seconds ?? 0),
            counted.TrueForAll(part => part.Averages!.IsTimeComplete),
            Mean(averages => averages.Effort),
            Mean(averages => averages.Rated),
            counted.TrueForAll(part => part.Averages!.IsEffortComplete));

        double Mean(Func<AudienceAverages, double> of) => counted.Sum(part => part.Weight * of(part.Averages!)) / all;
    }
}
