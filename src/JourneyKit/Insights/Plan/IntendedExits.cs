using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>How much of what a conversion loses where ways out change leaves by an exit that the second map intends.</summary>
/// <param name="context">The two maps.</param>
/// <param name="outlook">The conversion.</param>
internal sealed class IntendedExits(GapContext context, ConversionOutlook outlook)
{
    // What is less is what rounding leaves of nothing.
    private const double Least = 1e-9;

    private readonly Lazy<Side> before = new(() => new Side(context.Before, outlook.Before.Conversion!.Id));
    private readonly Lazy<Side> after = new(() => new Side(context.After, outlook.After.Conversion!.Id));

    /// <summary>The part of a loss, from 0 to 1: of those who no longer go on toward the conversion, how many leave on purpose. Nothing of a gain.</summary>
    public double PartOf(UpliftShare share)
    {
        if (share is not { Source: UpliftSource.Touchpoint or UpliftSource.Added, Points: < 0, After.Count: > 0 } || outlook.Before.Conversion is null || outlook.After.Conversion is null)
        {
            return 0;
        }

        // On the way around a touchpoint that is new nobody leaves.
        var (was, becomes) = (share.Before.Count == 0 ? (1, 0) : before.Value.Ways(share.Before), after.Value.Ways(share.After));
        var (lost, leaving) = (was.Toward - becomes.Toward, becomes.OnPurpose - was.OnPurpose);
        return lost <= Least || leaving <= Least ? 0 : leaving >= lost - Least ? 1 : leaving / lost;
    }

    private sealed class Side
    {
        private readonly JourneySide side;
        private readonly GoalNumbers goal;
        private readonly HashSet<Id<Touchpoint>> lost;

        public Side(JourneySide side, Id<Conversion> conversion)
        {
            (this.side, goal) = (side, side.Chain.To(conversion)!.Goal);
            lost = Lost();
        }

        /// <summary>Of a visit, how much goes on to where the conversion can be reached, and how much leaves on purpose; of several touchpoints by how many come to each.</summary>
        public (double Toward, double OnPurpose) Ways(ElementList<Id<Touchpoint>> touchpoints)
        {
            var (toward, onPurpose, visits) = (0d, 0d, 0d);
            foreach (var id in touchpoints)
            {
                var come = touchpoints.Count == 1 ? 1 : goal.VisitsBefore[Vertex(id)];
                var flow = side.Chain.Touchpoints[id.Value]!;
                var ways = side.Graph.TransitionsFrom(id);
                visits += come;
                toward += come * ways.Where(way => Chance(way.To) > 0).Sum(way => (double)way.Share);
                onPurpose += come * ((flow.End == JourneyEnd.Exit ? (double)flow.EndingHere : 0) + ways.Where(way => Chance(way.To) == 0 && !lost.Contains(way.To)).Sum(way => (double)way.Share));
            }

            return visits > 0 ? (toward / visits, onPurpose / visits) : default;
        }

        private int Vertex(Id<Touchpoint> id) => side.Graph.Structure.IndexOf(id);

        private double Chance(Id<Touchpoint> id) => goal.From[Vertex(id)];

        // Where journeys come that may end without being meant to.
        private HashSet<Id<Touchpoint>> Lost()
        {
            var from = side.Graph.Transitions.ToLookup(way => way.To, way => way.From);
            var found = side.Chain.Touchpoints.Where(flow => flow.EndingHere > 0 && flow.End != JourneyEnd.Exit).Select(flow => flow.Touchpoint).ToHashSet();
            var left = new Queue<Id<Touchpoint>>(found);
            while (left.TryDequeue(out var next))
            {
                foreach (var earlier in from[next].Where(found.Add))
                {
                    left.Enqueue(earlier);
                }
            }

            return found;
        }
    }
}
