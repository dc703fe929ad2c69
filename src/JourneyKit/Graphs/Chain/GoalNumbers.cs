namespace JourneyKit.Graphs.Chain;

/// <summary>How journeys come to one vertex, the goal, for the first time.</summary>
internal sealed class GoalNumbers
{
    private readonly Lazy<double[]> lost;

    private GoalNumbers(double probability, double[] from, double[] visitsBefore, Func<double[]> lost, double residual, long cost)
    {
        Probability = probability;
        From = from;
        VisitsBefore = visitsBefore;
        this.lost = new(lost);
        Residual = residual;
        Cost = cost;
    }

    /// <summary>The share of journeys that reach the goal.</summary>
    public double Probability { get; }

    /// <summary>The share of those at each vertex who reach the goal from there: the least solution, 0 where it cannot be reached.</summary>
    public double[] From { get; }

    /// <summary>Expected visits to each vertex before the goal, among vertices that lead to it; 1 × the probability at the goal itself.</summary>
    public double[] VisitsBefore { get; }

    /// <summary>The share of journeys that come to each vertex and reach the goal after it; not a number where it cannot be had. Computed when it is first asked for.</summary>
    public double[] Lost => lost.Value;

    public double Residual { get; }

    /// <summary>How many entries were gone through; eliminations are not counted.</summary>
    public long Cost { get; }

    public static GoalNumbers Of(ChainMatrix chain, double[] entries, int goal, EliminationLimits? limits = null)
        => Of(new ChainFactors(chain, [goal], limits), entries, goal);

    public static GoalNumbers Of(ChainFactors factors, double[] entries, int goal)
    {
        var leads = factors.LeadingTo(goal);
        var solver = factors.To(goal, leads);
        var from = Chances(solver, goal, leads.Length);
        var starts = Starts(entries, leads);
        var probability = 0d;
        for (var i = 0; i < starts.Length; i++)
        {
            probability += starts[i] * from.Values[i];
        }

        var before = solver.Visits(starts);
        var difference = probability > 0 ? Math.Abs(before.Values[goal] - probability) / probability : before.Values[goal];
        return new GoalNumbers(probability, from.Values, before.Values, () => LostOf(solver, from.Values, before.Values), Math.Max(difference, Math.Max(from.Residual, before.Residual)), from.Cost + before.Cost);
    }

    /// <summary>The share of those at each vertex who reach the goal from there, alone.</summary>
    public static ChainSolution ChancesOf(ChainFactors factors, int goal)
    {
        var leads = factors.LeadingTo(goal);
        return Chances(factors.To(goal, leads), goal, leads.Length);
    }

    /// <summary>The share of journeys that reach the goal; the least solution.</summary>
    public static (double Probability, double Residual) ProbabilityOf(ChainMatrix chain, double[] entries, int goal, EliminationLimits? limits = null)
        => ProbabilityOf(new ChainFactors(chain, [goal], limits), entries, goal);

    public static (double Probability, double Residual) ProbabilityOf(ChainFactors factors, double[] entries, int goal)
    {
        var leads = factors.LeadingTo(goal);
        var visits = factors.To(goal, leads).Visits(Starts(entries, leads));
        return (visits.Values[goal], visits.Residual);
    }

    private static ChainSolution Chances(ChainSolver solver, int goal, int count)
    {
        var given = new double[count];
        given[goal] = 1;
        return solver.Values(given);
    }

    private static double[] Starts(double[] entries, bool[] leads)
    {
        var starts = new double[leads.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = leads[i] ? entries[i] : 0;
        }

        return starts;
    }

    private static double[] LostOf(ChainSolver solver, double[] from, double[] before)
    {
        var parts = solver.VisitsToSelf();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = before[i] > 0 ? before[i] / parts[i] * from[i] : 0;
        }

        return parts;
    }
}
