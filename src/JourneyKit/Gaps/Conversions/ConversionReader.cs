using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Reads what a map says of a conversion; null stands for one that it does not have.</summary>
internal static class ConversionReader
{
    public static ConversionReading Read(JourneySide side, Conversion? conversion)
    {
        if (conversion is null)
        {
            return new ConversionReading { Obstacle = ConversionObstacle.NotDefined };
        }

        if (conversion.At is not { } at || !side.Map.Touchpoints.Contains(at.Value))
        {
            return new ConversionReading { Conversion = conversion, Obstacle = ConversionObstacle.NotPlaced };
        }

        var chain = side.Chain;
        var flow = chain.To(conversion.Id);
        var goal = flow?.Probability is null ? null : flow.Goal;
        if (flow is not { Probability: { } probability } || goal is not { Residual: <= ChainInputs.MostResidual })
        {
            var obstacle = chain.Outcome switch
            {
                ChainOutcome.NoFlow => ConversionObstacle.NoFlow,
                ChainOutcome.NoEntry => ConversionObstacle.NoEntry,
                _ => ConversionObstacle.Unreliable,
            };
            return new ConversionReading { Conversion = conversion, Obstacle = obstacle };
        }

        var (shares, assumed) = Shares(side, goal, at);
        return new ConversionReading
        {
            Conversion = conversion,
            Obstacle = flow.UpperBound <= 0 ? ConversionObstacle.Unreachable : null,
            Probability = probability,
            UpperBound = flow.UpperBound,
            Shares = shares,
            Assumed = assumed,
            Journey = probability > 0 ? ConvertedJourneys.Of(side.Graph, goal, at) : null,
        };
    }

    private static (int All, int Assumed) Shares(JourneySide side, GoalNumbers goal, Id<Touchpoint> at)
    {
        var entries = side.Graph.Entries;
        var (all, assumed) = (entries.Count, entries.Count(entry => entry.IsAssumed));
        var visits = goal.VisitsBefore;
        for (var vertex = 0; vertex < visits.Length; vertex++)
        {
            var id = side.Graph.Touchpoints[vertex].Id;
            if (visits[vertex] <= 0 || id == at)
            {
                continue;
            }

            foreach (var transition in side.Graph.TransitionsFrom(id).Items)
            {
                all++;
                assumed += transition.IsAssumed ? 1 : 0;
            }
        }

        return (all, assumed);
    }
}
