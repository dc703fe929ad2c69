using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Transitions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>The second map itself lets customers wait longer than the target of a metric there allows.</summary>
internal sealed class PlanSlowerThanTarget : GapDetector
{
    public override GapKind Kind { get; } = new("plan-slower-than-target", GapGroup.Measures, "A metric of waiting or of response in a duration is measured at a touchpoint of the future map or in a stage of it, and the future map's own times there are longer than its target: the wait on a way to the touchpoint, its response target, the duration of the stage, or of several stages together up to there, where that is about as long today as the metric says. So is any metric in a duration that is measured at one touchpoint or in one stage of both maps, where the durations there, on average over the journeys that come there or added up, are about as long today as the metric says.", "Medium; high where the time is at least twice the target, or where an initiative that is decided on promises less than the plan itself takes.") { Heading = "Targets that the plan's own times miss" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var longest = Longest(context);
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric is { After: not null, Target: { Type: MeasureType.Duration } target } && longest(metric) is { } time && ((Measure)time.Length).Value > target.Value)
            {
                yield return Gap(context, metric, target, time);
            }
        }
    }

    /// <summary>How long the second map itself takes for a metric, as the input of another figure; null where it does not tell.</summary>
    public static Func<ComparedMetric, (Measure Value, string Formula, GapInput Input)?> TimesOf(GapContext context)
    {
        var longest = Longest(context);
        return metric => metric.After is not null && longest(metric) is { } time ? (time.Length, time.Formula, context.After.Input("time of the plan", time.Path, (Measure)time.Length)) : null;
    }

    private static Func<ComparedMetric, Time?> Longest(GapContext context)
    {
        var moves = MatchedMoves.In(context.After.Map).Where(move => move.Transition.Wait is not null).ToLookup(move => move.To.Key, StringComparer.Ordinal);
        var (places, timed) = (new MeasuredPlaces(context), TimedFigures.Of(context));
        return compared =>
        {
            var metric = compared.After!;
            Time[] own = compared.Direction == MetricDirection.LowerIsBetter && timed(compared) is { } figure ? [Time.Of(figure)] : [];
            return metric is not { Kind: MetricKind.WaitTime or MetricKind.ResponseTime } || compared.Target is not { Type: MeasureType.Duration } ? own.FirstOrDefault()
                : places.TouchpointsOf(metric.Id).SelectMany(touchpoint => Times(context, moves[touchpoint.Key], touchpoint))
                    .Concat(places.StagesOf(metric.Id).Where(stage => stage.Duration is not null && StageRun.TakesAsLongAs(context, stage, metric)).Select(stage => new Time(context.After.Stage(stage), Places.Stage(stage) / PropertyKeys.Duration, stage.Duration!.Value, $"{GapText.Name(stage)} is planned to take")))
                    .Concat(Together(context, metric))
                    .Concat(own)
                    .MaxBy(time => time.Length);
        };
    }

    private static IEnumerable<Time> Times(GapContext context, IEnumerable<Questions.Move> moves, Touchpoint touchpoint)
    {
        if (touchpoint.ResponseTarget is { } response)
        {
            yield return new Time(context.After.Touchpoint(touchpoint), Places.Touchpoint(touchpoint) / PropertyKeys.ResponseTarget, response, $"{GapText.Name(touchpoint)} is planned to answer within") { Today = Today(context, touchpoint, response) };
        }

        foreach (var move in moves)
        {
            yield return new Time(context.After.Move(move), move.Path / PropertyKeys.Wait, move.Transition.Wait!.Value, $"{move.Words()} the plan itself waits");
        }
    }

    private static string Today(GapContext context, Touchpoint touchpoint, TimeSpan planned)
    {
        var now = context.BeforeOf(touchpoint).Select(before => before.ResponseTarget).OfType<TimeSpan>().Where(time => time < planned).Distinct().Order().ToList();
        return now.Count == 0 ? "" : $" ({context.WhenBefore} {Figures.Time(now[0], planned)}{(now.Count == 1 ? "" : $" to {Figures.Time(now[^1], planned)}")})";
    }

    private static IEnumerable<Time> Together(GapContext context, Metric metric)
    {
        if (StageRun.Of(context, metric) is not { } run)
        {
            yield break;
        }

        var last = run.After[^1];
        yield return new Time(context.After.Stage(last), Places.Stage(last) / PropertyKeys.Duration, run.Planned, $"{GapText.Names(run.After)} {(run.After.Count == 1 ? "is planned to take" : "are planned to take together")}") { Run = run };
    }

    private Gap Gap(GapContext context, ComparedMetric compared, Measure target, Time longest)
    {
        var (metric, length) = (compared.After!, (Measure)longest.Length);
        var best = compared.Direction is not null && Promise.BestDecided(Promise.Of(context, compared), compared) is { } promised && OwnFigures.IsShort(compared, length, promised.Expected) ? promised : null;
        var (time, asked) = (context.After.Input("time of the plan", longest.Path, length), context.After.Map.Metrics[metric.Id]?.Target is null ? context.Before.Input("target", Places.Metric(metric) / PropertyKeys.Target, target) : context.After.Input("target", Places.Metric(metric) / PropertyKeys.Target, target));
        GapElement[] stages = longest.Run is null ? [longest.Element] : [.. longest.Run.Before.Select(context.Before.Stage), .. longest.Run.After.Select(context.After.Stage)];
        var stated = longest.Run is not { } run ? new GapNumber("time of the plan", length, null, longest.Formula, [time])
            : new GapNumber("time of the plan", length, null, "sum of the durations of the stages", [.. run.After.Select(stage => context.After.Input($"duration of {GapText.Name(stage)}", Places.Stage(stage) / PropertyKeys.Duration, (Measure)stage.Duration!.Value))]);
        return new Gap
        {
            Id = IdOf(metric.Key),
            Kind = Kind,
            Severity = length.Value >= 2 * target.Value || best is not null ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = $"The plan is slower than the target of {GapText.Name(metric)}",
            Message = $"{GapText.Capital(longest.Words)} {Figures.Time(length, target)}{longest.Today}; set against its target of {Figures.Time(target, length)}, {GapText.Name(metric)} stays too long.{(best is null ? "" : $" {GapText.Name(best.By)} is expected to bring it to {Figures.Time(best.Expected, length)}.")}{(longest.Run is { } spanned ? $" {GapText.Capital(context.WhenBefore)} the stages up to there take {Figures.Time(spanned.Now)} together, about as long as the metric says." : "")}",
            Advice = "Shorten that in the plan, or set a target that is meant.",
            Elements = [context.After.Metric(metric), .. stages],
            Numbers = [stated, GapNumber.Stated("target", target, null, asked)],
        };
    }

    private sealed record Time(GapElement Element, ElementPath Path, TimeSpan Length, string Words)
    {
        /// <summary>The stages of which it is the sum; null where it stands at one place.</summary>
        public StageRun? Run { get; init; }

        /// <summary>How it is computed.</summary>
        public string Formula { get; init; } = GapNumber.AsStated;

        public static Time Of(TimedFigure figure) => new(figure.About, figure.Input.Path!, TimeSpan.FromTicks((long)(figure.Value.Value * TimeSpan.TicksPerSecond)), figure.Words) { Formula = figure.Formula };

        /// <summary>How long it takes today, where that is less, in brackets; else empty.</summary>
        public string Today { get; init; } = "";
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { next: { delivery: { wait: 4d } } }
          delivery: {}
        """,
        """
        metrics: { wait-time: { target: 2d } }
        touchpoints:
          payment: { next: { delivery: { wait: 3d } } }
          delivery: { metrics: [wait-time] }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { wait-time: { target: 2d } }
        touchpoints:
          payment: { next: { delivery: { wait: 2d } } }
          delivery: { metrics: [wait-time] }
        """,
    };
}
