namespace JourneyKit.Graphs.Chain;

/// <summary>What a solve found.</summary>
/// <param name="Values">A value per vertex.</param>
/// <param name="Residual">How much the values miss their equation by, at most, relative to the terms that it adds up.</param>
/// <param name="Cost">How many entries of the equation, and of what was made of it, were gone through.</param>
internal sealed record ChainSolution(double[] Values, double Residual, long Cost);
