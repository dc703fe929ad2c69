using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Sums over a whole journey, per journey of which it is known where it begins; none of them in loops without a way out.</summary>
internal sealed class JourneyAverages
{
    private readonly JourneyGraph graph;
    private readonly double[] visits;

    public JourneyAverages(ChainBasis basis, VisitNumbers numbers)
    {
        graph = basis.Graph;
        var known = basis.Entries.Sum();
        visits = [.. numbers.Visits.Select(visit => visit / known)];
    }

    public ExpectedTouches Touches()
    {
        var (touches, steps) = (0d, 0d);
        for (var i = 0; i < visits.Length; i++)
        {
            steps += visits[i];
            touches += graph.Touchpoints[i].Kind == TouchpointKind.Action ? 0 : visits[i];
        }

        return new ExpectedTouches(touches, steps);
    }

    public ExpectedTime? Time()
    {
        var (ticks, durations, waits) = (0d, default(Coverage), default(Coverage));
        for (var i = 0; i < visits.Length; i++)
        {
            if (visits[i] <= 0)
            {
                continue;
            }

            var touchpoint = graph.Touchpoints[i];
            durations = durations.With(touchpoint.Duration is not null);
            ticks += visits[i] * (touchpoint.Duration ?? default).Ticks;
            foreach (var transition in graph.TransitionsFrom(touchpoint.Id).Where(transition => transition.Share > 0))
            {
                waits = waits.With(transition.Transition.Wait is not null);
                ticks += visits[i] * FlowMatrix.Number(transition.Share, transition.Transition.Share) * (transition.Transition.Wait ?? default).Ticks;
            }
        }

        return ticks < TimeSpan.MaxValue.Ticks ? new ExpectedTime(TimeSpan.FromTicks((long)Math.Round(ticks)), durations, waits) : null;
    }

    public ExpectedEffort Effort()
    {
        var (effort, rated, coverage) = (0d, 0d, default(Coverage));
        for (var i = 0; i < visits.Length; i++)
        {
            if (visits[i] <= 0)
            {
                continue;
            }

            coverage = coverage.With(graph.Touchpoints[i].Effort is not null);
            if (graph.Touchpoints[i].Effort is { } score)
            {
                effort += visits[i] * (double)score.Value;
                rated += visits[i];
            }
        }

        return new ExpectedEffort(effort, rated > 0 ? effort / rated : null, coverage);
    }
}
