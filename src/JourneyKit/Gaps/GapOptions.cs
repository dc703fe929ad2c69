using JourneyKit.Gaps.Matching;

namespace JourneyKit.Gaps;

/// <summary>How a gap analysis is made.</summary>
public sealed record GapOptions
{
    /// <summary>As it is made when nothing else is said.</summary>
    public static GapOptions Default { get; } = new();

    /// <summary>By what a touchpoint or stage of the first map is found to be one of the second. Gaps that rest on a guess are marked.</summary>
    public MatchMode Match { get; init; } = MatchMode.Declared;

    /// <summary>The day of the analysis; null where the caller does not say, and nothing is overdue then.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>From which severity on, of 1 to 5, a pain point is severe.</summary>
    public int SeverePain { get; init; } = 4;
}
