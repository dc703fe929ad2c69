namespace JourneyKit.Gaps.Lifecycle;

/// <summary>A gap as an earlier report recorded it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it was, in a few words.</param>
/// <param name="Severity">How much it mattered then.</param>
/// <param name="Standing">What was to become of it.</param>
/// <param name="IsClosed">Whether it was closed then already: recorded so that its return is seen.</param>
internal sealed record GapRecord(string Id, string Title, GapSeverity Severity, GapStanding Standing, bool IsClosed);
