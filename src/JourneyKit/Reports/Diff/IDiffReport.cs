namespace JourneyKit.Reports.Diff;

/// <summary>One format of what differs.</summary>
internal interface IDiffReport
{
    void Write(DiffResult result);
}
