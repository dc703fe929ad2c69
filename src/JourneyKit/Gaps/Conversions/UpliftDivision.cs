using JourneyKit.Graphs.Chain;

namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// Divides what is gained or lost between two flows among the vertices whose ways out change, and the entries: all shares
/// go from the first map to the second at the same pace, and each change is given what it adds on the way,
/// ∫ v(t) · ΔP(i) · f(t) dt from 0 to 1, with v the visits before the conversion and f the chance to reach it. That is the
/// price of R. Aumann and L. Shapley (Values of Non-Atomic Games, 1974): no order of the changes comes into it, changes
/// without effect get nothing, and the parts add up to the whole. It costs a few solves, however many changes there are,
/// and one elimination for all conversions together at each step.
/// </summary>
internal sealed class UpliftDivision
{
    private const int MostPanels = 32;

    // Refining a large map further than this would cost more than it tells.
    private const long MostRefined = 4_000_000;

    // Gauss and Legendre: exact for polynomials up to degree 15, and so for every map without loops in which no way passes more than 16 changes.
    private static readonly (double Node, double Weight)[] Half =
    [
        (0.1834346424956498, 0.3626837833783620),
        (0.5255324099163290, 0.3137066458778873),
        (0.7966664774136267, 0.2223810344533745),
        (0.9602898564975363, 0.1012285362903763),
    ];

    private readonly JoinedFlow flow;
    private readonly UpliftBudget budget;
    private readonly List<(int Vertex, (int Target, double Growth)[] Ways)> changes = [];

    private UpliftDivision(JoinedFlow flow, UpliftBudget budget)
    {
        this.flow = flow;
        this.budget = budget;
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            if (flow.ChangesAt(vertex).ToArray() is { Length: > 0 } ways)
            {
                changes.Add((vertex, ways));
            }
        }
    }

    /// <summary>Divides the uplifts of several goals in one flow; null for those that would cost too much.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="goals">Where each conversion happens, and what is to be divided, 1 for all journeys.</param>
    /// <param name="budget">What it may cost.</param>
    public static UpliftParts?[] Of(JoinedFlow flow, IReadOnlyList<(int Goal, double Whole)> goals, UpliftBudget budget)
    {
        var division = new UpliftDivision(flow, budget);
        var found = new UpliftParts?[goals.Count];
        var places = Enumerable.Range(0, division.Affordable(goals)).ToList();
        for (var panels = 1; places.Count > 0; panels *= 2)
        {
            if (division.Parts(panels, [.. places.Select(place => goals[place].Goal)]) is not { } parts)
            {
                break;
            }

            for (var i = 0; i < places.Count; i++)
            {
                found[places[i]] = UpliftParts.Of(parts[i], goals[places[i]].Whole);
            }

            places.RemoveAll(place => found[place]!.IsSettled);
            if (panels >= MostPanels || (long)panels * 2 * 2 * Half.Length * flow.Count > MostRefined)
            {
                break;
            }
        }

        return found;
    }

    // Tried at one step, in the middle.
    private int Affordable(IReadOnlyList<(int Goal, double Whole)> goals)
    {
        if (changes.Count == 0)
        {
            return goals.Count;
        }

        var entries = new double[flow.Count];
        var factors = new ChainFactors(flow.At(0.5, entries), goals.Select(goal => goal.Goal));
        var (spent, most, count) = (0L, budget.Left / (2 * Half.Length), 0);
        for (; count < goals.Count; count++)
        {
            spent += GoalNumbers.Of(factors, entries, goals[count].Goal).Cost;
            if (spent + factors.Work > most)
            {
                break;
            }
        }

        budget.Spend(spent + factors.Work);
        return count;
    }

    // The last part is the entries'. Null where it costs more than it may.
    private double[][]? Parts(int panels, int[] goals)
    {
        double[][] parts = [.. goals.Select(_ => new double[flow.Count + 1])];
        if (changes.Count == 0 && !Enumerable.Range(0, flow.Count).Any(vertex => flow.GrowthOfEntry(vertex) != 0))
        {
            return parts;
        }

        for (var panel = 0; panel < panels; panel++)
        {
            foreach (var (node, weight) in Half)
            {
                if (!Add(parts, goals, (panel + ((1 - node) / 2)) / panels, weight / 2 / panels) || !Add(parts, goals, (panel + ((1 + node) / 2)) / panels, weight / 2 / panels))
                {
                    return null;
                }
            }
        }

        return parts;
    }

    private bool Add(double[][] parts, int[] goals, double at, double weight)
    {
        var entries = new double[flow.Count];
        var factors = new ChainFactors(flow.At(at, entries), goals);
        for (var i = 0; i < goals.Length; i++)
        {
            var goal = GoalNumbers.Of(factors, entries, goals[i]);
            Add(parts[i], goals[i], goal, weight);
            budget.Spend(goal.Cost);
        }

        return budget.Spend(factors.Work);
    }

    private void Add(double[] parts, int goal, GoalNumbers numbers, double weight)
    {
        foreach (var (vertex, ways) in changes)
        {
            // Whatever goes on at the goal comes too late.
            if (vertex == goal)
            {
                continue;
            }

            var gain = 0d;
            foreach (var (target, growth) in ways)
            {
                gain += growth * numbers.From[target];
            }

            parts[vertex] += weight * numbers.VisitsBefore[vertex] * gain;
        }

        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            parts[^1] += weight * flow.GrowthOfEntry(vertex) * numbers.From[vertex];
        }
    }
}
