using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Adds up what journeys meet that reach a conversion.</summary>
internal static class ConvertedJourneys
{
    public static ConvertedJourney Of(JourneyGraph graph, GoalNumbers goal, Id<Touchpoint> at)
    {
        var (touches, steps, ticks, effort) = (0d, 0d, 0d, 0d);
        var (durations, waits, efforts) = (default(Coverage), default(Coverage), default(Coverage));
        var structure = graph.Structure;
        for (var vertex = 0; vertex < goal.From.Length; vertex++)
        {
            var touchpoint = graph.Touchpoints[vertex];
            var isGoal = touchpoint.Id == at;
            var visits = isGoal ? 1 : Visits(goal, vertex);
            if (!(visits > 0))
            {
                continue;
            }

            steps += visits;
            touches += touchpoint.Kind == TouchpointKind.Action ? 0 : visits;
            ticks += visits * (touchpoint.Duration ?? default).Ticks;
            effort += visits * (double)(touchpoint.Effort?.Value ?? 0);
            durations = durations.With(touchpoint.Duration is not null);
            efforts = efforts.With(touchpoint.Effort is not null);
            foreach (var transition in isGoal ? [] : graph.TransitionsFrom(touchpoint.Id).Items)
            {
                var taken = goal.VisitsBefore[vertex] * (double)transition.Share * goal.From[structure.IndexOf(transition.To)] / goal.Probability;
                if (taken > 0)
                {
                    waits = waits.With(transition.Transition.Wait is not null);
                    ticks += taken * (transition.Transition.Wait ?? default).Ticks;
                }
            }
        }

        TimeSpan? time = ticks < TimeSpan.MaxValue.Ticks ? TimeSpan.FromTicks((long)Math.Round(ticks)) : null;
        return new ConvertedJourney(touches, steps, time, durations, waits, effort, efforts);
    }

    /// <summary>How often a journey that reaches a conversion comes to a touchpoint, on average.</summary>
    public static double VisitsTo(JourneyGraph graph, GoalNumbers goal, Id<Touchpoint> at, Id<Touchpoint> touchpoint)
        => touchpoint == at ? 1 : Visits(goal, graph.Structure.IndexOf(touchpoint));

    private static double Visits(GoalNumbers goal, int vertex) => goal.VisitsBefore[vertex] * goal.From[vertex] / goal.Probability;
}
