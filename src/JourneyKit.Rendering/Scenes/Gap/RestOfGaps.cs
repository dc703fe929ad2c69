using JourneyKit.Gaps;
using JourneyKit.Reports.Gaps.Outline;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What is not among the first to be decided.</summary>
/// <param name="Shown">What has a line in the report for people.</param>
/// <param name="Themes">All of it.</param>
internal sealed record RestOfGaps(IReadOnlyList<GapTheme> Shown, IReadOnlyList<GapTheme> Themes)
{
    /// <summary>How many gaps that is.</summary>
    public int All => Themes.Sum(theme => theme.Gaps.Count);

    /// <summary>The titles of all but some.</summary>
    public string TitlesBut(IReadOnlyCollection<GapTheme> told)
        => string.Join("; ", Themes.Where(theme => !told.Any(one => one.Rank == theme.Rank)).Select(GapOutline.Counted));
}
