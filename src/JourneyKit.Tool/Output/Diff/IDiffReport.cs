namespace JourneyKit.Tool.Output.Diff;

/// <summary>One format of what differs.</summary>
internal interface IDiffReport
{
    void Write(DiffResult result);
}
