namespace JourneyKit.Insights.Plan;

/// <summary>Something that may be done.</summary>
/// <param name="Worth">What it brings; 0 where nothing is counted for it, negative where it takes away.</param>
/// <param name="Cost">What it costs, 0 or more.</param>
/// <param name="Needs">The positions of what has to be done with it; what needs each other is done together.</param>
internal sealed record BudgetItem(double Worth, decimal Cost, IReadOnlyList<int> Needs);
