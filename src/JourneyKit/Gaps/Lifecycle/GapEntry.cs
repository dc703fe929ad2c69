namespace JourneyKit.Gaps.Lifecycle;

/// <summary>What became of one gap.</summary>
/// <param name="Course">What became of it.</param>
/// <param name="Gap">The gap as it is; null where it is closed.</param>
/// <param name="Record">The gap as it was recorded; null where it is new.</param>
internal sealed record GapEntry(GapCourse Course, Gap? Gap, GapRecord? Record)
{
    /// <summary>The id.</summary>
    public string Id => Gap?.Id ?? Record!.Id;

    /// <summary>Whether this is the report in which it is closed for the first time.</summary>
    public bool IsJustClosed => Course == GapCourse.Closed && Record is { IsClosed: false };
}
