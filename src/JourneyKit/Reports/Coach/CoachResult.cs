using JourneyKit.Insights.Coach;

namespace JourneyKit.Reports.Coach;

/// <summary>Where a map stands, with what output calls its file.</summary>
/// <param name="Document">The map as output names it.</param>
/// <param name="Coach">Where it stands.</param>
/// <param name="Asked">The step that was asked for; null for that at which the map stands.</param>
internal sealed record CoachResult(NamedDocument Document, JourneyCoach Coach, CoachStep? Asked)
{
    /// <summary>The step that is shown; null where the map answers everything.</summary>
    public StepStanding? Shown => (Asked ?? Coach.At) is { } step ? Coach.Steps[(int)step] : null;
}
