using JourneyKit.Changes;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>How a gap analysis is made.</summary>
public sealed record GapOptions
{
    /// <summary>As it is made when nothing else is said.</summary>
    public static GapOptions Default { get; } = new();

    /// <summary>By what a touchpoint or stage of the first map is found to be one of the second. Gaps that rest on a guess are marked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to no such mode.</exception>
    public MatchMode Match { get; init => field = Argument.Defined(value); } = MatchMode.Declared;

    /// <summary>The day of the analysis; null where the caller does not say, and nothing is overdue then.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>From which severity on, of 1 to 5, a pain point is severe.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public int SeverePain { get; init => field = Argument.Within(value, 1, 5); } = 4;

    /// <summary>What counts how much where gaps are ranked.</summary>
    internal RankWeights Weights { get; init; } = RankWeights.Default;

    /// <summary>How far inputs may be wrong, as a share of their values, where it is tried how robust the order of gaps is. 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0 or above 1.</exception>
    public decimal InputError
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(InputError));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m, nameof(InputError));
            field = value;
        }
    } = 0.1m;

    /// <summary>How many times inputs are moved for that; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 1.</exception>
    public int Variations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Variations));
            field = value;
        }
    } = 200;

    /// <summary>Where the numbers by which they are moved begin: the same seed moves them by the same.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How many person-days make a person-month; above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to 0 or below.</exception>
    public decimal WorkingDaysPerMonth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(WorkingDaysPerMonth));
            field = value;
        }
    } = 20;

    /// <summary>From which impact on, of 1 to 5, the value of an initiative is high.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to a value out of that range.</exception>
    public int HighImpact { get; init => field = Argument.Within(value, 1, 5); } = 4;

    /// <summary>Up to how many person-days the effort of an initiative is low; null for the median of the initiatives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set below 0.</exception>
    public decimal? LowEffort { get; init => field = value is { } days ? Argument.AtLeast(days, 0m) : null; }
}
