using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>What an initiative expects a metric to be afterwards.</summary>
/// <param name="By">The initiative.</param>
/// <param name="Expected">The value afterwards.</param>
/// <param name="Side">The map that says so.</param>
internal sealed record Promise(Initiative By, Measure Expected, GapSide Side)
{
    /// <summary>What to do where the best is not enough.</summary>
    public const string AdviceForMore = "Plan more for it, or set a target that is meant.";

    /// <summary>What is expected of a metric in measures of its kind, in the order of the initiatives.</summary>
    public static IEnumerable<Promise> Of(GapContext context, ComparedMetric metric)
    {
        foreach (var id in context.Work.Expecting(metric.Any.Id))
        {
            var initiative = context.Work.Initiatives[id]!;
            if (initiative.Expects.TryGetValue(metric.Any.Id, out var expected) && expected.Type == (metric.Target ?? expected).Type)
            {
                yield return new Promise(initiative, expected, context.Work.IsOwn(initiative) ? GapSide.After : GapSide.Before);
            }
        }
    }

    /// <summary>The best of several by the metric's direction; the first of equals.</summary>
    public static Promise Best(IReadOnlyList<Promise> promises, ComparedMetric metric)
        => promises.Aggregate((best, promise) => metric.IsWorse(best.Expected, promise.Expected) ? promise : best);

    /// <summary>The best of those on which somebody has decided; null where there is none.</summary>
    public static Promise? BestDecided(IEnumerable<Promise> promises, ComparedMetric metric)
        => promises.Where(promise => promise.By.Status != InitiativeStatus.Proposed).ToList() is { Count: > 0 } decided ? Best(decided, metric) : null;

    /// <summary>The best that initiatives expect of a metric, where that is worse than it is; else null.</summary>
    public static Promise? Worsening(GapContext context, ComparedMetric metric)
    {
        if (metric.Value is not { } value || metric.IsLost(context) || !metric.AreComparable())
        {
            return null;
        }

        var promises = Of(context, metric).ToList();
        var best = promises.Count == 0 ? null : Best(promises, metric);
        return best is not null && best.Expected.Type == value.Type && metric.IsWorse(best.Expected, value) ? best : null;
    }

    /// <summary>The name of the number that is the best promise.</summary>
    public const string BestName = GapNumber.BestPromise;

    /// <summary>The name of the number that is the best promise of those on which somebody has decided, where what is only proposed promises more.</summary>
    public const string DecidedName = "best promise without what is only proposed";

    /// <summary>The name of the number that is left to nobody without what is only proposed.</summary>
    public const string MissingWithoutName = "promised by nobody without what is only proposed";

    /// <summary>The name of the number that is left to nobody.</summary>
    public const string MissingName = "promised by nobody";

    /// <summary>Where it is said.</summary>
    public GapInput Input(GapContext context, ComparedMetric metric)
        => (Side == GapSide.After ? context.After : context.Before).Input($"expected by {By.Name}", Places.Initiative(By) / PropertyKeys.Expects / metric.Any.Key, Expected);

    /// <summary>The promise and, where a target is given that it misses, what is left to nobody, as numbers.</summary>
    public IEnumerable<GapNumber> Numbers(GapContext context, ComparedMetric metric, Measure? target) => Numbers(context, metric, target, BestName, MissingName);

    /// <summary>The same of the best on which somebody has decided.</summary>
    public IEnumerable<GapNumber> NumbersDecided(GapContext context, ComparedMetric metric, Measure target) => Numbers(context, metric, metric.IsWorse(Expected, target) ? target : null, DecidedName, MissingWithoutName);

    private IEnumerable<GapNumber> Numbers(GapContext context, ComparedMetric metric, Measure? target, string best, string missing)
    {
        var promised = Input(context, metric);
        yield return GapNumber.Stated(best, Expected, metric.UnitOf(Expected), promised);
        if (target is { } missed)
        {
            yield return metric.Distance(missing, Expected, missed, "target − best promise", promised, metric.TargetInput(context));
        }
    }
}
