namespace JourneyKit.Gaps.Priorities;

/// <summary>
/// What counts how much where gaps of one standing and one severity are ranked. Only the proportions matter. The score of
/// a gap is the weighted mean of its parts. A part that is not known counts as the mean of that part over the gaps of
/// which it is known, and for no gap where none is known: what is unknown neither lifts a gap nor sinks it.
/// </summary>
/// <remarks>The default weights are this library's own choice: 64 % for what the gap does to customers, 19 % for the money, 17 % for what stands behind closing it.</remarks>
internal sealed record RankWeights
{
    /// <summary>The weights when nothing else is said; they add up to 1.</summary>
    public static RankWeights Default { get; } = new();

    /// <summary>For <see cref="RankCriterion.Severity"/>. Like every weight, 0 or above.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Severity { get; init => field = Checked(value, nameof(Severity)); } = 0.35m;

    /// <summary>For <see cref="RankCriterion.Frequency"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Frequency { get; init => field = Checked(value, nameof(Frequency)); } = 0.09m;

    /// <summary>For <see cref="RankCriterion.Reach"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Reach { get; init => field = Checked(value, nameof(Reach)); } = 0.10m;

    /// <summary>For <see cref="RankCriterion.MomentOfTruth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal MomentOfTruth { get; init => field = Checked(value, nameof(MomentOfTruth)); } = 0.10m;

    /// <summary>For <see cref="RankCriterion.ObjectiveAlignment"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal ObjectiveAlignment { get; init => field = Checked(value, nameof(ObjectiveAlignment)); } = 0.08m;

    /// <summary>For <see cref="RankCriterion.Value"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Value { get; init => field = Checked(value, nameof(Value)); } = 0.19m;

    /// <summary>For <see cref="RankCriterion.Feasibility"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Feasibility { get; init => field = Checked(value, nameof(Feasibility)); } = 0.03m;

    /// <summary>For <see cref="RankCriterion.Effort"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Effort { get; init => field = Checked(value, nameof(Effort)); } = 0.03m;

    /// <summary>For <see cref="RankCriterion.Cost"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal Cost { get; init => field = Checked(value, nameof(Cost)); } = 0.03m;

    /// <summary>The weight of a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    internal decimal Of(RankCriterion criterion) => criterion switch
    {
        RankCriterion.Severity => Severity,
        RankCriterion.Frequency => Frequency,
        RankCriterion.Reach => Reach,
        RankCriterion.MomentOfTruth => MomentOfTruth,
        RankCriterion.ObjectiveAlignment => ObjectiveAlignment,
        RankCriterion.Value => Value,
        RankCriterion.Feasibility => Feasibility,
        RankCriterion.Effort => Effort,
        RankCriterion.Cost => Cost,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    private static decimal Checked(decimal value, string property)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, property);
        return value;
    }
}
