namespace JourneyKit.Graphs.Chain;

/// <summary>How journeys come to one vertex, the goal, for the first time.</summary>
internal sealed class GoalNumbers
{
    private GoalNumbers(double probability, double[] from, double[] visitsBefore, double[] lost, double residual)
    {
        Probability = probability;
        From = from;
        VisitsBefore = visitsBefore;
        Lost = lost;
        Residual = residual;
    }

    /// <summary>The share of journeys that reach the goal.</summary>
    public double Probability { get; }

    /// <summary>The share of those at each vertex who reach the goal from there: the least solution, 0 where it cannot be reached.</summary>
    public double[] From { get; }

    /// <summary>Expected visits to each vertex before the goal, among vertices that lead to it; 1 × the probability at the goal itself.</summary>
    public double[] VisitsBefore { get; }

    /// <summary>The share of journeys that come to each vertex and reach the goal after it; not a number where it cannot be had.</summary>
    public double[] Lost { get; }

    public double Residual { get; }

    public static GoalNumbers Of(ChainMatrix chain, double[] entries, int goal, EliminationLimits? limits = null)
    {
        var leads = LeadingTo(chain, goal);
        var solver = new ChainSolver(chain.Among(leads, goal), limits);
        var given = new double[chain.Count];
        given[goal] = 1;
        var from = solver.Values(given);

        var starts = new double[chain.Count];
        var probability = 0d;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = leads[i] ? entries[i] : 0;
            probability += starts[i] * from.Values[i];
        }

        var before = solver.Visits(starts);
        var lost = solver.VisitsToSelf();
        for (var i = 0; i < lost.Length; i++)
        {
            lost[i] = before.Values[i] > 0 ? before.Values[i] / lost[i] * from.Values[i] : 0;
        }

        var difference = probability > 0 ? Math.Abs(before.Values[goal] - probability) / probability : before.Values[goal];
        return new GoalNumbers(probability, from.Values, before.Values, lost, Math.Max(difference, Math.Max(from.Residual, before.Residual)));
    }

    /// <summary>The share of journeys that reach the goal; the least solution.</summary>
    public static (double Probability, double Residual) ProbabilityOf(ChainMatrix chain, double[] entries, int goal, EliminationLimits? limits = null)
    {
        var leads = LeadingTo(chain, goal);
        var starts = new double[chain.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = leads[i] ? entries[i] : 0;
        }

        var visits = new ChainSolver(chain.Among(leads, goal), limits).Visits(starts);
        return (visits.Values[goal], visits.Residual);
    }

    private static bool[] LeadingTo(ChainMatrix chain, int goal)
    {
        var back = chain.Transposed();
        var leads = new bool[chain.Count];
        leads[goal] = true;
        var open = new Stack<int>([goal]);
        while (open.TryPop(out var vertex))
        {
            for (var k = back.Starts[vertex]; k < back.Starts[vertex + 1]; k++)
            {
                if (!leads[back.Targets[k]])
                {
                    leads[back.Targets[k]] = true;
                    open.Push(back.Targets[k]);
                }
            }
        }

        return leads;
    }
}
