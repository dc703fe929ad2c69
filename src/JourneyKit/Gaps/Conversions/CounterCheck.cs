using JourneyKit.Graphs.Chain;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Sets one source of an uplift back to how it was, leaves all else as it will be, and sees whether the conversion goes the other way.</summary>
internal sealed class CounterCheck
{
    private const int MostSolves = 24;
    private const double Least = 1e-12;

    private readonly JoinedFlow flow;
    private readonly UpliftBudget budget;
    private readonly double[] entries;
    private readonly ChainFactors factors;
    private readonly Dictionary<int, GoalNumbers> numbers = [];
    private int solved;

    public CounterCheck(JoinedFlow flow, IEnumerable<int> goals, UpliftBudget budget)
    {
        (this.flow, this.budget, entries) = (flow, budget, new double[flow.Count]);
        factors = new ChainFactors(flow.At(1, entries), goals);
    }

    /// <summary>Whether a part of an uplift has the sign that setting back the ways out of these vertices shows.</summary>
    public bool Confirms(int goal, IReadOnlyList<int> vertices, double part)
    {
        var effects = vertices.Where(vertex => vertex != goal).Select(vertex => Effect(goal, vertex)).Where(effect => Math.Abs(effect) > Least).ToList();
        if (effects.TrueForAll(effect => effect * part > 0))
        {
            return effects.Count > 0;
        }

        return vertices.Count > 1 && effects.Exists(effect => effect * part > 0) && SetBack(goal, vertices) * part > 0;
    }

    /// <summary>Whether what the entries add has the sign that setting them back shows.</summary>
    public bool ConfirmsEntries(int goal, double part)
    {
        var from = Numbers(goal).From;
        return Enumerable.Range(0, flow.Count).Sum(vertex => flow.GrowthOfEntry(vertex) * from[vertex]) * part > 0;
    }

    // Of one vertex the sign is exact: how often journeys come there, and how the others go on, is not its doing.
    private double Effect(int goal, int vertex) => Numbers(goal).VisitsBefore[vertex] * flow.ChangesAt(vertex).Sum(way => way.Growth * Numbers(goal).From[way.Target]);

    // Of several each one's effect depends on the others'; 0 where it would take too long.
    private double SetBack(int goal, IReadOnlyList<int> vertices)
    {
        if (++solved > MostSolves || !budget.Spend(flow.Count))
        {
            return 0;
        }

        return Numbers(goal).Probability - GoalNumbers.ProbabilityOf(flow.SetBack(vertices), entries, goal).Probability;
    }

    private GoalNumbers Numbers(int goal)
    {
        if (!numbers.TryGetValue(goal, out var known))
        {
            numbers.Add(goal, known = GoalNumbers.Of(factors, entries, goal));
            budget.Spend(known.Cost);
        }

        return known;
    }
}
