namespace JourneyKit.Graphs.Chain;

/// <summary>Solves for the states of one component, given what comes from elsewhere.</summary>
internal interface IComponentSolver
{
    /// <summary>Solves x = P x + b in place of b; says how many entries it went through.</summary>
    long Solve(Span<double> values);

    /// <summary>Solves v = e + Pᵀ v in place of e; likewise.</summary>
    long SolveTransposed(Span<double> values);

    /// <summary>The expected visits to each state of those who are there; null where they cannot be had.</summary>
    double[]? VisitsToSelf();
}
