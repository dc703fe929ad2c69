using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Even the best that an initiative promises misses the target of a metric.</summary>
internal sealed class InitiativeShortOfTarget : GapDetector
{
    public override GapKind Kind { get; } = new("initiative-short-of-target", GapGroup.Measures, "Initiatives say what a metric will be afterwards, and the best of what they say misses the target. What initiatives expect is the value afterwards, so it is not added up.", "Medium; high where the best promise leaves at least half of the way from the value of today, low where it leaves less than a tenth.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric.Target is not { } target || metric.Direction is not { } direction || !metric.AreComparable())
            {
                continue;
            }

            var promises = Promise.Of(context, metric).OrderBy(promise => direction == MetricDirection.LowerIsBetter ? promise.Expected.Value : -promise.Expected.Value).ToList();
            if (promises.Count > 0 && metric.IsWorse(promises[0].Expected, target))
            {
                yield return Gap(context, metric, target, promises);
            }
        }
    }

    private Gap Gap(GapContext context, ComparedMetric metric, Measure target, List<Promise> promises)
    {
        var best = promises[0];
        var bestOnes = promises.FindAll(promise => promise.Expected == best.Expected);
        var (promised, asked) = (Input(context, best, metric), metric.TargetInput(context));
        return new Gap
        {
            Id = IdOf(metric.Any.Key),
            Kind = Kind,
            Severity = Severity(metric, best.Expected, target),
            Standing = GapStanding.Open,
            Title = $"Nobody promises the target of {GapText.Name(metric.Any)}",
            Message = $"{GapText.Name(metric.Any)} should become {metric.Words(target)}. The best that is promised is {metric.Words(best.Expected)}, by {GapText.Names(bestOnes.Select(promise => promise.By))}; nobody promises the last {metric.DistanceWords(best.Expected, target)}.",
            Advice = "Plan more for it, or set a target that is meant.",
            Elements = [.. metric.Elements(context)],
            Numbers =
            [
                GapNumber.Stated("best promise", best.Expected, metric.UnitOf(best.Expected), promised),
                metric.TargetNumber(context),
                metric.Distance("promised by nobody", best.Expected, target, "target − best promise", promised, asked),
            ],
            Initiatives = [.. context.Work.Expecting(metric.Any.Id)],
        };
    }

    private static GapInput Input(GapContext context, Promise promise, ComparedMetric metric)
        => (promise.Side == GapSide.Future ? context.Future : context.Current).Input($"expected by {promise.By.Name}", Places.Initiative(promise.By) / "expects" / metric.Any.Key, promise.Expected);

    private static GapSeverity Severity(ComparedMetric metric, Measure best, Measure target)
    {
        if (metric.Value is not { } value || !metric.IsWorse(value, target))
        {
            return GapSeverity.Medium;
        }

        return ((target.Value - best.Value) / (target.Value - value.Value)) switch
        {
            >= 0.5m => GapSeverity.High,
            < 0.1m => GapSeverity.Low,
            _ => GapSeverity.Medium,
        };
    }
}
