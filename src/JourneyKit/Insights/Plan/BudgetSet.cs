namespace JourneyKit.Insights.Plan;

/// <summary>What to do with a budget.</summary>
/// <param name="Chosen">The positions of what to do, ascending.</param>
/// <param name="Worth">What that brings.</param>
/// <param name="Cost">What that costs.</param>
/// <param name="AtMost">What no set within the budget can exceed. For the best set, its own worth.</param>
/// <param name="IsBest">Whether it is known that no set brings more.</param>
internal sealed record BudgetSet(IReadOnlyList<int> Chosen, double Worth, decimal Cost, double AtMost, bool IsBest);
