namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>One part of one gap, ready to be computed again with moved inputs.</summary>
/// <param name="Criterion">What it is a part for.</param>
/// <param name="Kind">How it is computed.</param>
/// <param name="Inputs">The positions of its inputs.</param>
/// <param name="Reference">What inputs are compared with; it does not move.</param>
internal sealed record RankTerm(RankCriterion Criterion, RankTermKind Kind, int[] Inputs, double Reference)
{
    public double Value(double[] inputs) => Math.Clamp(Kind switch
    {
        RankTermKind.Fixed => Reference,
        RankTermKind.Largest => Reference <= 0 ? 0 : Largest(inputs) / Reference,
        _ => Smallest(inputs) is > 0 and var smallest ? Reference / (Reference + smallest) : 1,
    }, 0, 1);

    private double Largest(double[] inputs)
    {
        var largest = double.MinValue;
        foreach (var input in Inputs)
        {
            largest = Math.Max(largest, inputs[input]);
        }

        return largest;
    }

    private double Smallest(double[] inputs)
    {
        var smallest = double.MaxValue;
        foreach (var input in Inputs)
        {
            smallest = Math.Min(smallest, inputs[input]);
        }

        return smallest;
    }
}
