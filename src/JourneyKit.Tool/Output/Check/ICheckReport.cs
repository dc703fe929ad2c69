namespace JourneyKit.Tool.Output.Check;

/// <summary>One format of what a check found.</summary>
internal interface ICheckReport
{
    void Write(CheckResult result);
}
